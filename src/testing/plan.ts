import type { Driver, ResultSummary } from "neo4j-driver";
import { packForDriver, plainRows } from "../graph/neo4j/values.js";
import type { Row } from "../graph/query.js";
import type { Statement } from "../graph/statement.js";

/** A step of a plan. */
export interface Operator {
  readonly operator: string;
  /** What it is about: the label, the index, the condition. */
  readonly details: string | undefined;
  /** Whether it needs no other one: the statement starts here. */
  readonly isLeaf: boolean;
  readonly rows: number;
  /** How often it looked something up in the store. */
  readonly hits: number;
}

/** Runs a statement on Neo4j and tells how it was done; one planning for both. */
export async function profiled(
  driver: Driver,
  database: string,
  { name, text, params }: Statement,
): Promise<{ readonly rows: readonly Row[]; readonly operators: readonly Operator[] }> {
  const session = driver.session({ database, defaultAccessMode: "READ" });
  try {
    const { records, summary } = await session.run(`PROFILE ${text}`, packForDriver(params));
    if (!summary.queryProfile) throw new Error(`There is no plan of ${name}.`);
    return { rows: plainRows(records, name), operators: operatorsOf(summary.queryProfile) };
  } finally {
    await session.close();
  }
}

function operatorsOf(plan: Exclude<ResultSummary["queryProfile"], false>): readonly Operator[] {
  const own: Operator = {
    operator: plan.operatorType.replace(/@.*$/, ""),
    details: plan.arguments["Details"],
    isLeaf: plan.children.length === 0,
    rows: plan.rows ?? 0,
    hits: plan.dbHits ?? 0,
  };
  return [own, ...plan.children.flatMap(operatorsOf)];
}
