import { and, where } from "../graph/where.js";
import { type Anchor, anchorOf, type ListPlace } from "./anchor.js";
import { type End, otherLabel } from "./concept.js";
import type { Filters } from "./filter.js";
import { given, oneOf } from "./ranges.js";
import {
  atOtherEnd,
  broaderSteps,
  countCondition,
  onlyToAll,
  otherConditions,
  type RelationFilterInput,
} from "./relation-filter.js";
import { statementConditions } from "./statement-conditions.js";

/** A relation's key, from the things that it names by `toAll`, `to` or `node`; null when it names none or asks for few. */
export function relationAnchor(
  filters: Filters,
  end: End,
  filter: RelationFilterInput,
  place: ListPlace,
): Anchor | null {
  const { to, toAll, node, count } = filter;
  if (given(toAll)) return toAll.length === 0 ? null : fromAll(filters, end, filter, toAll, place);
  if (given(count) && !(given(count.gte) && count.gte > 0)) return null;
  if (given(to)) {
    const { match, other } = named(end, filter, to, place);
    const conditions = otherConditions(filters, end, { ...filter, to: null }, other, place);
    return reached(end, filter, { match, other, conditions }, place);
  }
  const [kind] = end.others;
  if (!given(node) || kind === undefined) return null;
  const other = place.binding.fresh("n");
  const anchor = anchorOf(filters, kind, node, { ...atOtherEnd(other, place), label: otherLabel(end) });
  if (anchor === null) return null;
  const match = `${anchor.match}${where([anchor.condition])}`;
  const conditions = otherConditions(filters, end, { ...filter, node: null }, other, place);
  return reached(end, filter, { match, other, conditions }, place);
}

/** Where one starts: clauses that find the things at the other end, and what else must hold of these. */
interface Others {
  readonly match: string;
  readonly other: string;
  readonly conditions: string;
}

/** What has statements with these things, with as many of them as `count` says. */
function reached(end: End, filter: RelationFilterInput, others: Others, place: ListPlace): Anchor {
  const { count } = filter;
  const { match, other, conditions } = others;
  const found = `${match}\n${step(end, filter, other, conditions, place)}`;
  if (!given(count)) return { match: `${found}\nWITH DISTINCT ${place.variable}`, condition: "" };
  const { binding, variable } = place;
  const things = binding.fresh("c");
  return {
    match: `${found}\nWITH ${variable}, count(DISTINCT ${other}.id) AS ${things}`,
    condition: and([
      given(count.gte) ? `${things} >= ${binding.bind(count.gte)}` : "",
      given(count.lte) ? `${things} <= ${binding.bind(count.lte)}` : "",
    ]),
  };
}

/** What has a statement with every one of these. */
function fromAll(
  filters: Filters,
  end: End,
  filter: RelationFilterInput,
  ids: readonly string[],
  place: ListPlace,
): Anchor {
  const { binding, variable } = place;
  const wanted = [...new Set(ids)];
  const { match, name, other } = named(end, filter, wanted, place);
  const things = binding.fresh("c");
  return {
    match: [
      match,
      step(end, filter, other, "", place),
      `WITH ${variable}, count(DISTINCT ${name}.id) AS ${things}`,
    ].join("\n"),
    condition: and([
      `${things} = ${binding.bind(wanted.length)}`,
      onlyToAll(filter) ? "" : countCondition(filters, end, filter, place),
    ]),
  };
}

/** The things with these ids (`name`), and with what is narrower, when that counts as well (`other`). */
function named(
  end: End,
  { includeNarrower }: RelationFilterInput,
  ids: readonly string[],
  { binding }: ListPlace,
): { readonly match: string; readonly name: string; readonly other: string } {
  const label = otherLabel(end);
  const name = binding.fresh("n");
  const fits = oneOf(`${name}.id`, ids, binding);
  if (!includeNarrower) return { match: `MATCH (${name}:${label}) WHERE ${fits}`, name, other: name };
  const other = binding.fresh("n");
  const downwards = `<-[:${end.others[0]?.hierarchy}*0..${broaderSteps}]-`;
  // Each pair once, however many ways lead down. A clause of its own: within one, no relationship comes twice on a way.
  return {
    match: `MATCH (${name}:${label})${downwards}(${other}:${label}) WHERE ${fits}\nWITH DISTINCT ${name}, ${other}`,
    name,
    other,
  };
}

/** Along statements that count, from the other end to the listed things. */
function step(
  end: End,
  filter: RelationFilterInput,
  other: string,
  conditions: string,
  { binding, variable, label }: ListPlace,
): string {
  const r = binding.fresh("r");
  const fits = statementConditions(filter, r, binding);
  return `MATCH ${back(end, `${variable}:${label}`, r, other)}${where([fits, conditions])}`;
}

/** The pattern along a relation, written from the other end's variable to the owner's. */
function back(end: End, owner: string, statement: string, other: string): string {
  const left = end.direction === "out" ? "<-" : "-";
  const right = end.direction === "in" ? "->" : "-";
  return `(${other}:${otherLabel(end)})${left}[${statement}:${end.relation.type}]${right}(${owner})`;
}
