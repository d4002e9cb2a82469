import { geometricMean } from "./numbers.mjs";

/** Operations whose cost grows with the square of the cities have a goal of their own. */
const ordinary = ({ letter }) => !"hm".includes(letter);
const answerIsLarge = ({ figures }) => figures.ours.bytes > 10_000;
const letters = (rows) => rows.map(({ letter }) => letter).join(", ");

/** How much better we are than another, by a figure of which less is better. */
export const ratio = ({ figures }, other, figure) => figures[other][figure] / figures.ours[figure];
/** How many more requests a second we answer than another. */
export const throughput = ({ figures }, other) => figures.ours.perSecond / figures[other].perSecond;

/**
 * The ten goals, as far as a data set can show them.
 *
 * @returns {readonly {goal: number, says: string, measured: string, met: boolean}[]}
 */
export function goalsOf({ dataSet, rows, seeding, beginning, memory, kept }) {
  const usual = rows.filter(ordinary);
  const mean = (of) => geometricMean(usual.map(of));
  const below = (of, least) => usual.filter((row) => of(row) < least);
  const speed = (row) => ratio(row, "peer", "p50");
  const rate = (row) => throughput(row, "peer");
  const cpu = (row) => ratio(row, "peer", "cpuMs");
  const goals = [
    {
      goal: 1,
      says: "p50 at 1 connection: mean ≥ 3 times faster than the peer, none below 1.7",
      measured: `${times(mean(speed))}; below 1.7: ${letters(below(speed, 1.7)) || "none"}`,
      met: mean(speed) >= 3 && below(speed, 1.7).length === 0,
    },
    {
      goal: 2,
      says: "requests/s at 16 connections: mean ≥ 3 times the peer's, none below 2",
      measured: `${times(mean(rate))}; below 2: ${letters(below(rate, 2)) || "none"}`,
      met: mean(rate) >= 3 && below(rate, 2).length === 0,
    },
    {
      goal: 3,
      says: "Node CPU for a request: mean ≥ 3.5 times less than the peer",
      measured: times(mean(cpu)),
      met: mean(cpu) >= 3.5,
    },
    nearFloor(usual),
    fewHits(rows),
    {
      goal: 9,
      says: "embedded: every operation at least as fast as we are on Neo4j",
      measured: `slower: ${letters(rows.filter((row) => ratio(row, "embedded", "p50") > 1)) || "none"}`,
      met: rows.every((row) => ratio(row, "embedded", "p50") <= 1),
    },
  ];
  if (dataSet === "scaled") goals.push(pairs(rows), seedingGoal(seeding));
  if (kept) goals.push(keptGoal(kept));
  if (beginning) goals.push(beginningGoal(beginning, memory));
  return goals.sort((a, b) => a.goal - b.goal);
}

function nearFloor(rows) {
  const misses = rows.filter(({ figures: { ours, floor }, ...row }) =>
    answerIsLarge({ figures: { ours }, ...row })
      ? ours.cpuMs > 1.5 * floor.cpuMs
      : ours.cpuMs > floor.cpuMs + 0.4,
  );
  return {
    goal: 4,
    says: "Node CPU: ≤ 1.5 times the floor's for answers over 10 kB, ≤ 0.4 ms more for small ones",
    measured: `missed by ${letters(misses) || "none"}`,
    met: misses.length === 0,
  };
}

function fewHits(rows) {
  const many = rows.filter(({ costs, places }) => costs.ours.statements > places);
  const heavy = rows.filter(({ costs }) => costs.ours.dbHits > 1.2 * costs.floor.dbHits);
  return {
    goal: 5,
    says: "at most one statement for each list, lookup or count; db hits ≤ 1.2 times the floor's",
    measured: `more statements: ${letters(many) || "none"}; more hits: ${letters(heavy) || "none"}`,
    met: many.length + heavy.length === 0,
  };
}

function pairs(rows) {
  const both = rows.filter((row) => !ordinary(row));
  return {
    goal: 6,
    says: "pairs of 1,240 cities, and a matrix of 200 × 100: ≤ 100 ms, ≥ 10 times faster than the peer",
    measured: both
      .map((row) => `${row.letter}: ${ms(row.figures.ours.p50)}, ${times(ratio(row, "peer", "p50"))}`)
      .join("; "),
    met: both.every((row) => row.figures.ours.p50 <= 100 && ratio(row, "peer", "p50") >= 10),
  };
}

function keptGoal(kept) {
  const rate = ({ figures }) => figures.kept.perSecond / figures.peer.perSecond;
  const most = { a: 0.15, c: 0.5 };
  return {
    goal: 7,
    says: "a repeated answer: ≥ 10 times the peer's requests/s; CPU ≤ 0.15 ms small (a), ≤ 0.5 ms large (c)",
    measured: kept
      .map((row) => `${row.letter}: ${times(rate(row))}, ${ms(row.figures.kept.cpuMs)} CPU`)
      .join("; "),
    met: kept.every((row) => rate(row) >= 10 && row.figures.kept.cpuMs <= most[row.letter]),
  };
}

function beginningGoal({ ours, peer }, memory) {
  const until = ours.buildMs + ours.firstAnswerMs;
  const share = memory.ours.load / memory.peer.load;
  return {
    goal: 8,
    says: "schema build and first answer ≤ 0.5 s; fewer than 400 types; memory under load ≤ half the peer's",
    measured: `${ms(until)} (modules load in ${ms(ours.loadMs)}; peer ${ms(peer.buildMs + peer.firstAnswerMs)}); ${ours.types} types (peer ${peer.types}); ${share.toFixed(2)} of the peer's memory`,
    met: until <= 500 && ours.types < 400 && share <= 0.5,
  };
}

function seedingGoal({ ours, bare }) {
  return {
    goal: 10,
    says: "seeding: at most twice the time of bare statements",
    measured: `${ours.toFixed(1)} s against ${bare.toFixed(1)} s, ${(ours / bare).toFixed(1)} times`,
    met: ours <= 2 * bare,
  };
}

const times = (value) => `${value.toFixed(1)} times`;
const ms = (value) => `${value.toFixed(value < 10 ? 2 : 0)} ms`;
