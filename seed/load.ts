import { AppError } from "../src/errors.js";
import type { Graph, Reader } from "../src/graph/graph.js";
import { differenceOf, isEmpty, type Stored } from "./difference.js";
import {
  anyThing,
  countAll,
  mergePackage,
  roots,
  storedPackage,
  storedStatements,
  storedThings,
} from "./landscape.store.js";
import type { Landscape } from "./model.js";
import type { Progress } from "./progress.js";
import { ensureSound } from "./sound.js";
import { stepsOf, type Step } from "./steps.js";
import { reportOf, type LoadReport } from "./tally.js";

/** A load may take this long (milliseconds), however short the time of a request is. */
const patience = 30 * 60 * 1000;

/** The most rows that one statement takes. */
const batch = 5000;

/**
 * Makes the graph equal to the landscape: what is new is added, what differs is changed, what is no longer there goes.
 * Only differences are written, all in one transaction: it happens as a whole or not at all. Where there are none, no
 * writing statement is sent. Nodes that are neither `Entity`, `Source` nor `Package` are left alone.
 *
 * @throws AppError as the door does, and DATA_INTEGRITY when the landscape cannot be stored as it is.
 */
export async function load(graph: Graph, landscape: Landscape, progress: Progress): Promise<LoadReport> {
  ensureSound(landscape);
  const door = graph.for({ name: "seed", deadline: Date.now() + patience });
  const difference = differenceOf(landscape, await readStored(door));
  if (isEmpty(difference)) return reportOf(landscape, difference, false);
  const steps = stepsOf(difference);
  try {
    await door.write(async (transaction) => {
      progress.start(
        "Loading",
        steps.reduce((sum, { rows }) => sum + rows.length, 0),
      );
      for (const step of steps) await take(step, transaction, progress);
      if (difference.about !== "unchanged")
        await transaction.all(mergePackage, { properties: { ...landscape.about, id: "package" } });
      await ensureWhole(landscape, transaction);
    });
  } finally {
    progress.stop();
  }
  return reportOf(landscape, difference, true);
}

/** Whether the graph holds neither a thing nor a source. */
export async function holdsNothing(graph: Graph): Promise<boolean> {
  return (await graph.all(anyThing, {})).length === 0;
}

async function readStored(door: Reader): Promise<Stored> {
  const things = await Promise.all(roots.map((root) => door.all(storedThings(root), {})));
  const pairs = roots.flatMap((from) => roots.map((to) => storedStatements(from, to)));
  const statements = await Promise.all(pairs.map((pair) => door.all(pair, {})));
  const about = await door.maybeOne(storedPackage, {});
  return { things: things.flat(), statements: statements.flat(), about };
}

async function take({ query, rows }: Step, transaction: Reader, progress: Progress): Promise<void> {
  for (let from = 0; from < rows.length; from += batch) {
    const part = rows.slice(from, from + batch);
    await transaction.all(query, { rows: part });
    progress.advance(part.length);
  }
}

/** Before it is stored: nothing was passed over, nothing came twice. */
async function ensureWhole({ things, statements }: Landscape, transaction: Reader): Promise<void> {
  const wanted = things.length + statements.length;
  const counts = await transaction.all(countAll, {});
  const there = counts.reduce((sum, count) => sum + count, 0);
  if (there === wanted) return;
  const message = `The graph would hold ${there} things, sources and statements instead of ${wanted}; nothing was loaded. Was another load under way?`;
  throw new AppError("DATA_INTEGRITY", message, { wanted, there });
}
