import type { Kind, Relation, RelationRows } from "../../src/api/concept.js";
import type { Value } from "../../src/graph/query.js";
import { model } from "../../src/schema.js";
import type { Descriptor, Resource } from "../descriptor.js";
import type { StoredStatement } from "../landscape.store.js";
import { addRepeated } from "./repeated.js";
import type { StoredLandscape } from "./stored.js";

/** A row of a table by column; what is not there is an empty cell. */
export type Cells = Record<string, Value | undefined>;

/** The rows of a package's tables, by the resource's name. */
export type Tables = ReadonlyMap<string, Cells[]>;

/**
 * What a graph holds as the tables of a data package: the mapping of `seed/mapping.ts` the other way round. What a table only
 * repeats is filled in as the descriptor says.
 */
export function tablesOf({ things, statements }: StoredLandscape, contract: Descriptor): Tables {
  const tables = new Map(contract.resources.map(({ name }): [string, Cells[]] => [name, []]));
  const kinds = new Map<string, Kind>();
  const rows = new Map<string, Cells>();
  for (const { id, root, properties } of things) {
    const type = properties["entityType"];
    const kind = root === "Source" || typeof type !== "string" ? model.source : model.kindOf(type);
    const row = thingCells(kind, properties);
    kinds.set(id, kind);
    rows.set(id, row);
    tables.get(resourceOf(kind.file))?.push(row);
  }
  for (const statement of statements) {
    const place = placeOf(statement, kinds, contract);
    if (place === null) continue;
    if (place.rows.from === "id") {
      const row = rows.get(statement.from);
      if (row !== undefined) row[place.rows.to] = statement.to;
    } else tables.get(place.resource.name)?.push(statementCells(statement, place, kinds));
  }
  addRepeated(tables, contract);
  return tables;
}

interface Place {
  readonly rows: RelationRows;
  readonly resource: Resource;
}

function thingCells(kind: Kind, properties: Readonly<Record<string, Value>>): Cells {
  return {
    ...Object.fromEntries(kind.columns.map(({ csv, property }) => [csv, properties[property]])),
    id: properties["id"],
    [kind.nameColumn]: properties["name"],
    ...(kind.englishNameColumn === undefined ? {} : { [kind.englishNameColumn]: properties["nameEn"] }),
    source_id: properties["sourceIds"],
  };
}

function statementCells(
  { from, to, properties }: StoredStatement,
  { rows, resource }: Place,
  kinds: ReadonlyMap<string, Kind>,
): Cells {
  const { role, programmeId, sourceIds, ...others } = properties;
  const byKind = resource.schema["bildungsgraph:foreignKeysByKind"]?.find(({ fields }) => fields === rows.to);
  const target = resourceOf(kinds.get(to)?.file ?? "");
  const told = Object.entries(byKind?.references ?? {}).find(([, { resource: name }]) => name === target);
  return {
    ...others,
    [rows.from]: from,
    [rows.to]: to,
    role,
    relation: role,
    ...(programmeId === undefined ? {} : { programme_id: programmeId }),
    source_id: sourceIds,
    ...(byKind === undefined ? {} : { [byKind.kind]: told?.[0] }),
  };
}

/** The table, or the column of one, where a statement stands; null for one that no package can hold. */
function placeOf(
  { relation, from, to }: StoredStatement,
  kinds: ReadonlyMap<string, Kind>,
  contract: Descriptor,
): Place | null {
  const [start, end] = [kinds.get(from), kinds.get(to)];
  const described = model.relations.find(
    (r: Relation) => r.type === relation && r.from.kind === start && r.to.kinds.some((kind) => kind === end),
  );
  const places = (described?.rows ?? []).flatMap((rows) => {
    const resource = contract.resources.find(({ name }) => name === resourceOf(rows.file));
    return resource === undefined ? [] : [{ rows, resource }];
  });
  // Seats stand in two columns: one for municipalities, one for Länder.
  const leadsTo = ({ rows, resource }: Place): boolean =>
    resource.schema.foreignKeys?.some(
      ({ fields, reference }) => fields === rows.to && reference.resource === resourceOf(end?.file ?? ""),
    ) ?? false;
  return (places.length > 1 ? places.find(leadsTo) : places[0]) ?? null;
}

function resourceOf(file: string): string {
  return file.replaceAll("_", "-");
}
