import { readdirSync } from "node:fs";
import { ownDataDir } from "../../seed/own-data.js";
import { idsInCell, sorted, table } from "./tables.js";

/** A statement as its row of a data file says it. */
export interface StatementRow {
  readonly id: string;
  readonly relation: string;
  readonly from: string;
  readonly to: string;
  readonly role: string;
  readonly since: string;
  readonly until: string;
  readonly sources: readonly string[];
  readonly confidence: string;
}

/** What a relation file's name says between its ends, and the relation that this is. */
const relations: readonly (readonly [pattern: RegExp, relation: string])[] = [
  [/_in_state$/, "IN_STATE"],
  [/_related_to_/, "RELATED_TO"],
  [/_participates_in_/, "PARTICIPATES_IN"],
  [/_uses_building_block$/, "USES"],
  [/_pursues_goal$/, "PURSUES"],
  [/_supports_/, "SUPPORTS"],
  [/_in_programme$/, "INVOLVED_IN"],
  [/actor_part_of_/, "AFFILIATED_WITH"],
  [/_provides_/, "PROVIDES"],
  [/department_of_/, "DEPARTMENT_OF"],
  [/_part_of_/, "PART_OF"],
  [/_responsible_for_/, "RESPONSIBLE_FOR"],
  [/_in_municipality$/, "LOCATED_IN"],
  [/_runs_/, "RUNS"],
  [/_operated_by_/, "OPERATED_BY"],
  [/_cooperates_with_/, "COOPERATES_WITH"],
  [/_addresses_target_group$/, "ADDRESSES"],
  [/_addresses_building_block$/, "ADDRESSES_BLOCK"],
  [/_narrower_than$/, "BROADER"],
  [/_defines_/, "DEFINES"],
  [/_has_party$/, "HAS_PARTY"],
  [/_covers_/, "COVERS"],
  [/_uses_offer$/, "USES_OFFER"],
  [/_succeeds_/, "SUCCEEDS"],
  [/output_of_/, "RESULT_OF"],
];

/** Relations that stand in a column of a thing's row. */
const inColumns = [
  ["actors", "seat_municipality_id", "SEATED_IN"],
  ["actors", "seat_state_id", "SEATED_IN"],
  ["cooperation_agreements", "framework_programme_id", "UNDER"],
  ["outputs", "municipality_id", "PUBLISHED_BY"],
  ["offers", "broader_id", "BROADER"],
] as const;

/** All statements of the data files, by id: worked out without the product. */
export function statementRows(): readonly StatementRow[] {
  const files = readdirSync(ownDataDir()).filter((file) => /^rel_.*\.csv$/.test(file));
  const rows = [
    ...files.flatMap((file) => relationFile(file.replace(".csv", ""))),
    ...inColumns.flatMap(([file, column, relation]) =>
      table(file)
        .filter((row) => cell(row, column) !== "")
        .map((row) => statement(relation, cell(row, "id"), cell(row, column), row, false)),
    ),
  ];
  const byId = new Map(rows.map((row) => [row.id, row]));
  return sorted(byId.keys()).flatMap((id) => byId.get(id) ?? []);
}

function relationFile(file: string): readonly StatementRow[] {
  const relation = relations.find(([pattern]) => pattern.test(file))?.[1];
  if (relation === undefined) throw new TypeError(`No relation is known for ${file}.csv.`);
  return table(file).map((row) => {
    const [from = "", second = ""] = Object.keys(row);
    const to = second === "party_type" ? "party_id" : second;
    return statement(relation, cell(row, from), cell(row, to), row, true);
  });
}

function statement(relation: string, from: string, to: string, row: object, dated: boolean): StatementRow {
  const role = cell(row, "role") || cell(row, "relation");
  return {
    id: [relation, from, to, ...(role === "" ? [] : [role])].join(":"),
    relation,
    from,
    to,
    role: role || cell(row, "phase") || cell(row, "status"),
    since: dated ? cell(row, "since") : "",
    until: dated ? cell(row, "until") : "",
    sources: idsInCell(cell(row, "source_id")),
    confidence: cell(row, "confidence"),
  };
}

function cell(row: object, column: string): string {
  return (row as Readonly<Record<string, string | undefined>>)[column] ?? "";
}
