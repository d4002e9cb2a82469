import type { Kind, Model, Relation } from "./concept.js";
import type { Thing } from "./node.js";
import { unpacked } from "./packed.js";

/** Puts the lists of kinds and relations together. */
export function modelOf(kinds: readonly Kind[], source: Kind, relations: readonly Relation[]): Model {
  const byType = new Map(kinds.map((kind) => [String(kind.type), kind]));
  const kindOf = (type: string): Kind => {
    const kind = byType.get(type);
    if (kind === undefined) throw new TypeError(`There is no kind ${type}.`);
    return kind;
  };
  return {
    kinds,
    relations,
    source,
    kindOf,
    thing: (properties) => {
      const type = properties["entityType"];
      const kind = typeof type === "string" ? kindOf(type) : source;
      return thingOf(
        kind,
        kind.properties.map((property) => properties[property]),
      );
    },
  };
}

/** Makes a thing of a known kind of what was read of it, in the order of these properties, in a list from there on. */
export function thingOf(
  kind: Kind,
  values: readonly unknown[],
  properties = kind.properties,
  from = 0,
): Thing {
  const { subtypes } = kind;
  const read = unpacked(properties, values, from);
  read["__typename"] = subtypes ? subtypes.typeOf(String(read[subtypes.property])) : kind.label;
  read["entityType"] = kind.type;
  return read as unknown as Thing;
}

/** A thing of this kind that could be found, for dry runs; of the object type of its further list, if it has one. */
export function sampleThing(kind: Kind, id = "a"): Thing {
  const [view] = kind.views ?? [];
  const thing = { ...thingOf(kind, []), id, name: id, nameKey: id, sourceIds: [id] };
  return view ? { ...thing, __typename: view.label } : thing;
}
