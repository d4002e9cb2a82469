import { cpus } from "node:os";
import { goalsOf, ratio, throughput } from "./goals.mjs";
import { geometricMean } from "./numbers.mjs";

/** The results as Markdown: ratios first, then what they come from. @param {readonly object[]} results of `measuredOn` */
export function reportOf(results) {
  const machine = `${cpus().length} cores, Node ${process.versions.node}`;
  return [`Measured ${new Date().toISOString().slice(0, 10)} on ${machine}.`, ...results.map(section)].join(
    "\n\n",
  );
}

function section(result) {
  const { dataSet, rows, named, memory, seeding } = result;
  return [
    `### ${dataSet}`,
    ratios(rows),
    figures(rows),
    ...(named ? [byName(named)] : []),
    goals(goalsOf(result)),
    ...refusals(rows),
    `Memory at rest → under load, MB: ${Object.entries(memory)
      .map(([name, { rest, load }]) => `${name} ${mb(rest)} → ${mb(load)}`)
      .join(", ")}. Seeded in ${seeding.ours.toFixed(1)} s (embedded ${seeding.embedded.toFixed(1)} s).`,
  ].join("\n\n");
}

function ratios(rows) {
  const columns = [
    (row) => ratio(row, "peer", "p50"),
    (row) => throughput(row, "peer"),
    (row) => ratio(row, "peer", "cpuMs"),
    (row) => 1 / ratio(row, "floor", "cpuMs"),
    ({ costs }) => costs.ours.dbHits / costs.floor.dbHits,
    (row) => 1 / ratio(row, "embedded", "p50"),
  ];
  const usual = rows.filter(({ letter }) => !"hm".includes(letter));
  return table(
    [
      "Operation",
      "1: p50, peer/ours",
      "2: requests/s, ours/peer",
      "3: CPU, peer/ours",
      "4: CPU, ours/floor",
      "5: db hits, ours/floor",
      "9: p50, ours/embedded",
    ],
    [
      ...rows.map((row) => [`**${row.letter}** ${row.says}`, ...columns.map((of) => of(row).toFixed(2))]),
      ["geometric mean of a-g and i", ...columns.map((of) => geometricMean(usual.map(of)).toFixed(2))],
    ],
  );
}

function figures(rows) {
  const of = (row, names, digits, value) => names.map((name) => value(row, name).toFixed(digits)).join(" / ");
  const all = ["ours", "peer", "floor", "embedded"];
  return table(
    [
      "",
      "p50 ms: ours / peer / floor / embedded",
      "p99 ms",
      "requests/s",
      "CPU ms",
      "statements: ours / peer / floor (allowed)",
      "db hits: ours / peer / floor",
      "kB",
    ],
    rows.map((row) => [
      row.letter,
      of(row, all, 2, ({ figures: f }, name) => f[name].p50),
      of(row, all, 1, ({ figures: f }, name) => f[name].p99),
      of(row, all, 0, ({ figures: f }, name) => f[name].perSecond),
      of(row, all, 2, ({ figures: f }, name) => f[name].cpuMs),
      `${of(row, all.slice(0, 3), 0, ({ costs }, name) => costs[name].statements)} (${row.places})`,
      of(row, all.slice(0, 3), 0, ({ costs }, name) => costs[name].dbHits),
      (row.figures.ours.bytes / 1000).toFixed(1),
    ]),
  );
}

function byName(named) {
  return table(
    ["Question, by GET", "p50 ms: by name / its document sent", "requests/s", "CPU ms"],
    named.map(({ question, figures: { "by name": get, "by document": post } }) => [
      question,
      `${get.p50.toFixed(2)} / ${post.p50.toFixed(2)}`,
      `${get.perSecond.toFixed(0)} / ${post.perSecond.toFixed(0)}`,
      `${get.cpuMs.toFixed(2)} / ${post.cpuMs.toFixed(2)}`,
    ]),
  );
}

/** Where a busy server did not answer all. */
function refusals(rows) {
  const places = rows.flatMap(({ letter, figures: all }) =>
    Object.entries(all).flatMap(([name, { refused }]) =>
      refused > 0 ? [`${letter} ${name} ${Math.ceil(refused * 100)} %`] : [],
    ),
  );
  return places.length > 0 ? [`Refused as too busy, at most, in a round: ${places.join(", ")}.`] : [];
}

function goals(list) {
  return table(
    ["Goal", "", "Measured", "Met"],
    list.map(({ goal, says, measured, met }) => [goal, says, measured, met ? "yes" : "**no**"]),
  );
}

function table(head, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

const mb = (bytes) => Math.round(bytes / 1e6);
