import { and, type Binding } from "../graph/where.js";
import { checkedDate, firstDay, lastDay } from "./partial-date.js";
import { given, oneOf, rangeCondition, reaches, startsBy, dateCondition } from "./ranges.js";
import type { CommonStatementFilter } from "./statement.js";
import { UnknownDates } from "./vocabulary.js";

/** Filters of relations whose statements have more than the common columns. */
export interface StatementKeys extends CommonStatementFilter {
  readonly role?: readonly string[] | null;
  readonly status?: readonly string[] | null;
  readonly phase?: readonly string[] | null;
}

/** The conditions of a statement filter on the relationship `r`; empty when everything counts. */
export function statementConditions(filter: StatementKeys, r: string, binding: Binding): string {
  const place = { binding, variable: r, path: "filter", hops: 0 };
  return and([
    given(filter.confidence) ? oneOf(`${r}.confidence`, filter.confidence, binding) : "",
    given(filter.role)
      ? oneOf(
          `${r}.role`,
          filter.role.map((role) => role.toLowerCase()),
          binding,
        )
      : "",
    given(filter.programme) ? oneOf(`${r}.programmeId`, filter.programme, binding) : "",
    given(filter.source) ? anySource(r, filter.source, binding) : "",
    given(filter.sourceCount) ? rangeCondition(`size(${r}.sourceIds)`, filter.sourceCount, place) : "",
    given(filter.since) ? dateCondition(`${r}.since`, filter.since, { ...place, path: "filter.since" }) : "",
    given(filter.at)
      ? inForce(r, checkedDate("filter.at", filter.at), filter.unknownDates ?? UnknownDates.COUNT, binding)
      : "",
    given(filter.status) ? oneOf(`${r}.status`, filter.status, binding) : "",
    given(filter.phase) ? oneOf(`${r}.phase`, filter.phase, binding) : "",
  ]);
}

function anySource(r: string, sources: readonly string[], binding: Binding): string {
  const s = binding.fresh("s");
  return `any(${s} IN ${r}.sourceIds WHERE ${s} IN ${binding.bind(sources)})`;
}

/** The span from the first day of `since` to the last day of `until` touches that of `at`. */
function inForce(r: string, at: string, unknown: string, binding: Binding): string {
  const begun = startsBy(`${r}.since`, binding.bind(lastDay(at)));
  const notOver = reaches(`${r}.until`, binding.bind(firstDay(at)));
  const sinceMayMiss = unknown === UnknownDates.COUNT;
  const untilMayMiss = unknown !== UnknownDates.EXCLUDE;
  return and([
    sinceMayMiss ? `(${r}.since IS NULL OR ${begun})` : begun,
    untilMayMiss ? `(${r}.until IS NULL OR ${notOver})` : notOver,
  ]);
}
