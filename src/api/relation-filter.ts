import { badInput } from "../errors.js";
import { and, where } from "../graph/where.js";
import { along, canBeParallel, type Caution, type End, otherLabel, type Place } from "./concept.js";
import { filterCondition, type FilterInput, type Filters } from "./filter.js";
import { given, type IntRange, oneOf } from "./ranges.js";
import { type StatementKeys, statementConditions } from "./statement-conditions.js";

/** How often `node` may lead on from one relation to the next. */
const maxHops = 3;
/** How far broader terms are followed; SKOS schemes of this size are never deeper. */
export const broaderSteps = 8;

/** What a relation's key in a filter may say. */
export interface RelationFilterInput extends StatementKeys {
  readonly count?: IntRange | null;
  readonly to?: readonly string[] | null;
  readonly toAll?: readonly string[] | null;
  readonly node?: FilterInput | null;
  readonly types?: readonly string[] | null;
  readonly includeNarrower?: boolean | null;
}

/**
 * The condition "has statements of this relation". `count` counts different things at the other end, of those that fit
 * every other key except `toAll`; without it there must be at least one, unless only `toAll` is given. Each of `toAll` must
 * be reached by a statement that fits the statement's keys.
 */
export function relationCondition(
  filters: Filters,
  end: End,
  filter: RelationFilterInput,
  place: Place,
): string {
  const { count, toAll } = filter;
  const counted = onlyToAll(filter) ? "" : countCondition(filters, end, filter, place);
  if (given(count) && !given(count.gte) && !given(count.lte)) {
    throw badInput(`${place.path}.count: give \`gte\`, \`lte\` or both.`);
  }
  return and([counted, given(toAll) ? reachesAll(end, filter, toAll, place) : ""]);
}

/** Whether a key asks for nothing but `toAll`. */
export function onlyToAll(filter: RelationFilterInput): boolean {
  return (
    given(filter.toAll) &&
    Object.entries(filter).every(
      ([key, value]) => ["toAll", "unknownDates", "includeNarrower"].includes(key) || !given(value),
    )
  );
}

/** The condition of every key except `toAll`. */
export function countCondition(
  filters: Filters,
  end: End,
  filter: RelationFilterInput,
  place: Place,
): string {
  const { binding } = place;
  const r = binding.fresh("r");
  const o = binding.fresh("n");
  const pattern = along(end, place.variable, r, o);
  const statement = statementConditions(filter, r, binding);
  const other = otherConditions(filters, end, filter, o, place);
  const { gte, lte } = filter.count ?? { gte: 1 };
  if (gte === 1 && !given(lte)) return `EXISTS { ${pattern}${where([statement, other])} }`;
  if (!given(gte) && lte === 0) return `NOT EXISTS { ${pattern}${where([statement, other])} }`;
  const once = canBeParallel(end.relation) ? firstOfParallel(end, filter, r, o, place) : "";
  const counted = `COUNT { ${pattern}${where([statement, other, once])} }`;
  return and([
    given(gte) ? `${counted} >= ${binding.bind(gte)}` : "",
    given(lte) ? `${counted} <= ${binding.bind(lte)}` : "",
  ]);
}

/** Of several fitting statements between the same two things only the one with the smallest id is counted. */
function firstOfParallel(end: End, filter: StatementKeys, r: string, o: string, place: Place): string {
  const twin = place.binding.fresh("r");
  const fits = statementConditions(filter, twin, place.binding);
  return `NOT EXISTS { ${along(end, place.variable, twin, o)}${where([`${twin}.id < ${r}.id`, fits])} }`;
}

/** What `to`, `node` and `types` ask of the thing at the other end. */
export function otherConditions(
  filters: Filters,
  end: End,
  filter: RelationFilterInput,
  o: string,
  place: Place,
): string {
  const { binding } = place;
  const { to, node, types, includeNarrower } = filter;
  const [kind] = end.others;
  return and([
    given(to) ? (includeNarrower ? narrowerThanOne(end, o, to, place) : oneOf(`${o}.id`, to, binding)) : "",
    given(types) ? oneOf(`${o}.entityType`, someOf(`${place.path}.types`, types), binding) : "",
    given(node) && kind ? filterCondition(filters, kind, node, atOtherEnd(o, place)) : "",
  ]);
}

/** Where the conditions of `node` are written. @throws BAD_USER_INPUT when it nests too deep. */
export function atOtherEnd(o: string, { binding, path, hops }: Place): Place {
  if (hops >= maxHops) throw badInput(`${path}.node: \`node\` nests at most ${maxHops} deep.`);
  return { binding, variable: o, path: `${path}.node`, hops: hops + 1 };
}

/** The thing is one of these or narrower than one of them. */
function narrowerThanOne(end: End, o: string, ids: readonly string[], { binding }: Place): string {
  const x = binding.fresh("n");
  return `EXISTS { (${o})${upwards(end)}(${x}:${otherLabel(end)}) WHERE ${oneOf(`${x}.id`, ids, binding)} }`;
}

function upwards(end: End): string {
  return `-[:${end.others[0]?.hierarchy}*0..${broaderSteps}]->`;
}

function reachesAll(end: End, filter: RelationFilterInput, ids: readonly string[], place: Place): string {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return "false";
  const { binding } = place;
  const r = binding.fresh("r");
  const x = binding.fresh("n");
  const o = filter.includeNarrower ? binding.fresh("n") : x;
  const fits = statementConditions(filter, r, binding);
  // Clauses of their own: within one, no relationship comes twice on a way, but the statement may itself lead upwards.
  const path = filter.includeNarrower
    ? `MATCH ${along(end, place.variable, r, o)} MATCH (${o})${upwards(end)}(${x})`
    : along(end, place.variable, r, x);
  const reached = `EXISTS { ${path}${where([fits])} }`;
  return `COUNT { (${x}:${otherLabel(end)}) WHERE ${oneOf(`${x}.id`, wanted, binding)} AND ${reached} } = ${binding.bind(wanted.length)}`;
}

/** What a relation's key asks for that is not recorded: a count that may be zero. */
export function relationCaution(end: End, filter: RelationFilterInput): Caution | null {
  const most = filter.count?.lte;
  if (!given(most) || given(filter.count?.gte)) return null;
  return {
    EN: `\`${end.field}\` with at most ${most}: only recorded statements ${end.relation.type} are counted.`,
    DE: `\`${end.field}\` mit höchstens ${most}: gezählt werden nur verzeichnete Aussagen ${end.relation.type}.`,
  };
}

/** `types` and `via` left out mean all; an empty list would mean nothing and is refused. */
export function someOf(path: string, types: readonly string[]): readonly string[] {
  if (types.length > 0) return types;
  throw badInput(`\`${path}\`: an empty list asks for nothing; leave it out to ask for all.`);
}
