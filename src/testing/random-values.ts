import fc, { type GeneratorValue } from "fast-check";
import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
} from "graphql";

/**
 * Ids of real things by label (`Municipality`, `City`, `Entity` …), the most connected first, and by the name of a
 * relation's field those that have something there (`Municipality.goals`).
 */
export type SampleIds = Readonly<Record<string, readonly string[]>>;

/** How far filters nest within each other. */
const maxNesting = 3;

/** Which things an id stands for, by the name of its argument or key; otherwise the type around it says it. */
const kindOfIds: Readonly<Record<string, string>> = {
  programme: "Programme",
  source: "Source",
  state: "State",
  buildingBlocks: "BuildingBlock",
  usesAll: "BuildingBlock",
  usesAny: "BuildingBlock",
  usesNone: "BuildingBlock",
  municipalities: "Municipality",
};

/** Whole numbers that make sense for an argument or key. */
const wholeNumbers: Readonly<Record<string, readonly number[]>> = {
  first: [1, 2, 3, 5, 10, 20],
  last: [1, 2, 3, 5, 10, 20],
  minShared: [1, 2, 3, 5],
  minTogether: [1, 2, 3],
  depth: [1, 2],
  perRelation: [1, 3, 25],
  maxNodes: [1, 10, 60],
  maxLength: [1, 2, 3, 4],
};
/** Arguments that take no single id. */
const atLeastTwo = ["between", "municipalities"];
const someNumbers = [0, 1, 2, 3, 5, 20, 250_000, 600_000];
const floats: Readonly<Record<string, readonly number[]>> = {
  latitude: [53.55, 51.05, 0],
  longitude: [9.99, 13.74, 0],
  km: [0, 100, 300.5],
};
const texts: Readonly<Record<string, readonly string[]>> = {
  role: ["funder", "MEMBER", "basic_sponsor", "part_of", "participant", "nothing_of_the_kind"],
  text: ["ham", "koln", "Bildung s", "stiftung", "Straße", "büro leben", "zzz"],
  ags: ["02000000", "04011000", "1"],
};
const someTexts = ["Hamburg", "koeln", "bildung", "Stadt", "ü", "e"];
const dates = ["2009", "2012-08", "2014-08-31", "2019-12", "2024"];

const upTo = (most: number): fc.Arbitrary<number> => fc.noBias(fc.nat(most));

/** Draws values for arguments, as GraphQL literals. */
export class RandomValues {
  constructor(
    private readonly draw: GeneratorValue,
    private readonly ids: SampleIds,
  ) {}

  /** @param around the type of the field that has the argument @param nested whether the field lies within a list */
  argument({ type, name }: GraphQLArgument, around: string, nested: boolean): string {
    const size = wholeNumbers[name]?.slice(0, 3);
    if (nested && size && ["first", "last"].includes(name)) return String(this.oneOf(size));
    return this.value(type, name, around, 0);
  }

  private value(type: GraphQLInputType, name: string, around: string, nesting: number): string {
    if (isNonNullType(type)) return this.value(type.ofType, name, around, nesting);
    if (isListType(type)) {
      const least = atLeastTwo.includes(name) ? 2 : 1;
      const items = Array.from({ length: least + this.upTo(2) }, () =>
        this.value(type.ofType, name, around, nesting),
      );
      return `[${[...new Set(items)].join(", ")}]`;
    }
    if (isInputObjectType(type)) return this.object(type, around, nesting);
    if (isEnumType(type)) return this.oneOf(type.getValues()).name;
    return this.scalar(type.name, name, around);
  }

  private scalar(type: string, name: string, around: string): string {
    switch (type) {
      case "ID":
        return JSON.stringify(this.id(kindOfIds[name] ?? around));
      case "Int":
        return String(this.oneOf(wholeNumbers[name] ?? someNumbers));
      case "Float":
        return String(this.oneOf(floats[name] ?? someNumbers));
      case "Boolean":
        return String(this.upTo(1) === 1);
      case "PartialDate":
        return JSON.stringify(this.oneOf(dates));
      default:
        return JSON.stringify(this.oneOf(texts[name] ?? someTexts));
    }
  }

  /** One or two keys of an input, with those that it must have; `null` once in a while. */
  private object(type: GraphQLInputObjectType, outside: string, nesting: number): string {
    const kind = /^(\w+?)(?:Relation)?(?:Filter|Order)$/.exec(type.name)?.[1] ?? "";
    const around = kind in this.ids ? kind : outside;
    const all = Object.values(type.getFields());
    const required = all.filter((f) => isRequiredInputField(f));
    const optional = all.filter((f) => !required.includes(f) && (nesting < maxNesting || !leadsOn(f)));
    const chosen = new Set<GraphQLInputField>(required);
    for (let i = -1; i < this.upTo(1) && optional.length > 0; i++) chosen.add(this.oneOf(optional));
    const entries = [...chosen].map((f) => {
      const isNull = !isNonNullType(f.type) && chosen.size > 1 && this.upTo(19) === 19;
      return `${f.name}: ${isNull ? "null" : this.value(f.type, f.name, around, nesting + 1)}`;
    });
    return `{ ${entries.join(", ")} }`;
  }

  /** Two in three ids are of well connected things, so that answers have something in them. */
  private id(kind: string): string {
    const known = this.ids[kind] ?? this.ids["Entity"] ?? [];
    return this.oneOf(this.upTo(2) === 0 ? known : known.slice(0, 5));
  }

  private oneOf<T>(items: readonly T[]): T {
    return items[this.upTo(items.length - 1)] as T;
  }

  private upTo(most: number): number {
    return this.draw(upTo, most);
  }
}

/** Whether a key of a filter holds another filter. */
function leadsOn({ type }: GraphQLInputField): boolean {
  const inner = isNonNullType(type) || isListType(type) ? type.ofType : type;
  return isInputObjectType(inner) && /(?<!ID|Text)Filter$/.test(inner.name);
}
