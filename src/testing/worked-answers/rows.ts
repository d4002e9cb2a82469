import type { Kind, Relation } from "../../api/concept.js";
import { model } from "../../schema.js";
import { type Ask, edgesOf, type Id, nodesOf } from "../ask.js";

/** A statement as a row of the file that it stands in. */
export interface Row {
  readonly file: string;
  /** It is a column of an entity's file and no row of its own. */
  readonly isColumn: boolean;
  readonly from: string;
  readonly to: string;
  readonly confidence: string;
  readonly sources: number;
}

/** The kind of every thing, by id. */
export async function kindsById(ask: Ask): Promise<ReadonlyMap<string, Kind>> {
  const kinds = new Map<string, Kind>();
  for (const kind of model.kinds) {
    for (const { id } of await nodesOf(ask, kind.plural, "")) kinds.set(id, kind);
  }
  return kinds;
}

interface Link {
  readonly relation: string;
  readonly from: string;
  readonly to: string;
  readonly confidence: string;
  readonly sources: readonly Id[];
}

/** Statements, each with the file that holds it. */
export async function statementRows(ask: Ask, args = ""): Promise<Row[]> {
  const kinds = await kindsById(ask);
  const links = await edgesOf<{ node: Link }>(
    ask,
    "statements",
    args,
    "node { relation from to confidence sources { id } }",
  );
  return links.map(({ node: { relation, from, to, confidence, sources } }) => ({
    ...placeOf(relation, kinds.get(from), kinds.get(to)),
    from,
    to,
    confidence,
    sources: sources.length,
  }));
}

/** The statements that are rows of a relation's file: `statements` in the sense of the worked answers. */
export async function fileRows(ask: Ask, args = ""): Promise<Row[]> {
  return (await statementRows(ask, args)).filter(({ isColumn }) => !isColumn);
}

function placeOf(type: string, from: Kind | undefined, to: Kind | undefined): Pick<Row, "file" | "isColumn"> {
  const relation = model.relations.find(
    (r: Relation) => r.type === type && r.from.kind === from && r.to.kinds.some((kind) => kind === to),
  );
  const rows = relation?.rows[relation.to.kinds.findIndex((kind) => kind === to)] ?? relation?.rows[0];
  if (relation === undefined || rows === undefined) throw new Error(`No file holds ${type}.`);
  if (rows.from !== "id") return { file: rows.file.replace("rel_", ""), isColumn: false };
  return { file: derived[`${type} ${from?.file} ${to?.file}`] ?? "", isColumn: true };
}

/** What the worked answers call the statements that are columns. */
const derived: Readonly<Record<string, string>> = {
  "SEATED_IN actors municipalities": "actor_seated_in_municipality",
  "SEATED_IN actors states": "actor_seated_in_state",
  "UNDER cooperation_agreements programmes": "agreement_under_programme",
  "BROADER offers offers": "offer_narrower_than",
  "PUBLISHED_BY outputs municipalities": "output_published_by_municipality",
};
