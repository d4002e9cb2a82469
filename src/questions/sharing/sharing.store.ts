import { query } from "../../graph/query.js";
import { Binding, where } from "../../graph/where.js";
import { startOf } from "../../api/anchor.js";
import type { FilterInput, Filters } from "../../api/filter.js";
import type { Asked } from "../../api/list.js";
import { type StatementKeys, statementConditions } from "../../api/statement-conditions.js";
import {
  sampleStatement,
  type StatementData,
  statementOf,
  statementProperties,
} from "../../api/statement.js";
import { packed } from "../../api/packed.js";
import { municipality } from "../../entities/municipality/index.js";
import type { UseKey } from "./sharing.rules.js";

type Pairs = readonly (readonly [string, string])[];

/** The ids of the municipalities of a filter, by folded name. */
export function municipalityIds(filters: Filters, filter: FilterInput): Asked<readonly string[]> {
  const binding = new Binding();
  const { match, condition } = startOf(filters, municipality, filter, {
    binding,
    variable: "n",
    label: "Municipality",
    path: "filter",
    hops: 0,
  });
  return {
    query: query({
      name: "sharing.municipalities",
      mode: "read",
      text: `${match}${where([condition])}\nWITH n ORDER BY n.nameKey, n.id\nRETURN collect(n.id) AS ids`,
      returns: ["ids"],
      read: (row) => row["ids"] as readonly string[],
      sample: (_, named) => [sampleUsers(named)],
    }),
    params: binding.params,
  };
}

/** Municipality and block of every use that counts: the incidence list from which all pairs are counted. */
export function usePairs(filter: StatementKeys): Asked<readonly UseKey[]> {
  const binding = new Binding();
  return {
    query: query({
      name: "sharing.uses",
      mode: "read",
      text: `MATCH (n:Municipality)-[r:USES]->(o:BuildingBlock)${where([statementConditions(filter, "r", binding)])}\nRETURN collect([n.id, o.id, r.status]) AS uses`,
      read: (row) => row["uses"] as readonly UseKey[],
      sample: (_, named) => [sampleUses(sampleUsers(named))],
    }),
    params: binding.params,
  };
}

/** Municipalities that could be found, for dry runs: those named, and some to compare them with. */
export function sampleUsers(named: readonly string[]): readonly string[] {
  return [...new Set([...named, ...sampled])];
}

/**
 * Each has some blocks like all others and one that it alone has. Besides, each has a block for every binary digit of its
 * number: any two differ in a digit, so of any three some have a block that the others do not have.
 */
function sampleUses(users: readonly string[]): readonly UseKey[] {
  return users.flatMap((user, number) => {
    const digits = Array.from({ length: 8 }, (_, place) => `${place} is ${(number >> place) & 1}`);
    return [...sampled, ...digits, `only ${user}`].map((block): UseKey => [user, block, "active"]);
  });
}

const sampled = ["a", "b", "c", "d", "e"];

/** Part and whole of municipalities. */
export const partPairs: Asked<Pairs> = {
  query: query({
    name: "sharing.parts",
    mode: "read",
    text: "MATCH (n:Municipality)-[r:RELATED_TO {role: 'part_of'}]->(o:Municipality)\nRETURN collect([n.id, o.id]) AS pairs",
    read: toPairs,
  }),
  params: {},
};

/** Narrower and broader block. */
export const broaderPairs: Asked<Pairs> = {
  query: query({
    name: "sharing.broader",
    mode: "read",
    text: "MATCH (n:BuildingBlock)-[:BROADER]->(o:BuildingBlock)\nRETURN collect([n.id, o.id]) AS pairs",
    read: toPairs,
  }),
  params: {},
};

function toPairs(row: Readonly<Record<string, unknown>>): Pairs {
  return row["pairs"] as Pairs;
}

/** A use with its ends. */
export interface UseData extends StatementData {
  readonly municipality: string;
  readonly buildingBlock: string;
}

/** The statements of these uses that count, by their keys (`hamburg\nbildungsberatung`). */
export function usesByKeys(
  keys: readonly (readonly [string, string])[],
  filter: StatementKeys,
): Asked<UseData> {
  const binding = new Binding();
  const conditions = [
    "n.id IN $municipalities",
    "o.id IN $blocks",
    statementConditions(filter, "r", binding),
  ];
  return {
    query: query({
      name: "sharing.evidence",
      mode: "read",
      text: `MATCH (n:Municipality)-[r:USES]->(o:BuildingBlock)${where(conditions)}\nRETURN ${packed("r", statementProperties)} AS statement, n.id AS municipality, o.id AS block`,
      read: (row) => ({
        ...statementOf(row["statement"] as readonly unknown[]),
        municipality: row["municipality"] as string,
        buildingBlock: row["block"] as string,
      }),
      sample: () =>
        keys.map(([id, buildingBlock]) => ({ ...sampleStatement, municipality: id, buildingBlock })),
    }),
    params: {
      ...binding.params,
      municipalities: [...new Set(keys.map(([m]) => m))],
      blocks: [...new Set(keys.map(([, b]) => b))],
    },
  };
}
