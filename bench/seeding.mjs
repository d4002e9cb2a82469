import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { distDir, projectDir } from "./places.mjs";

/** Loads a data set by the project's own command, checks included. @returns {Promise<number>} seconds */
export async function seed({ dir }, settings) {
  const begun = performance.now();
  const child = spawn(process.execPath, [join(distDir, "seed/main.js"), "--dir", dir], {
    cwd: projectDir,
    env: { ...process.env, ...settings },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const [code] = await once(child, "exit");
  if (code !== 0) throw new Error(`The seed of ${dir} ended with ${code}.`);
  return (performance.now() - begun) / 1000;
}

/** What every statement of a landscape is created from, ready in memory. */
export async function batchesOf({ dir }) {
  const built = (file) => import(pathToFileURL(join(distDir, file)).href);
  const [{ soundPackage }, { toLandscape }] = [await built("seed/seed.js"), await built("seed/mapping.js")];
  const { things, statements } = toLandscape(await soundPackage(dir));
  return [
    ...grouped(
      things,
      ({ labels }) => labels.join(":"),
      (labels) => `UNWIND $rows AS row CREATE (n:${labels}) SET n = row.properties`,
    ),
    ...grouped(
      statements,
      ({ relation }) => relation,
      (relation) => `UNWIND $rows AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to})
        CREATE (a)-[r:${relation}]->(b) SET r = row.properties`,
    ),
  ];
}

function grouped(rows, keyOf, textOf) {
  const size = 5000;
  const groups = new Map();
  for (const row of rows) {
    const key = keyOf(row);
    if (groups.has(key)) groups.get(key).push(row);
    else groups.set(key, [row]);
  }
  return [...groups].flatMap(([key, all]) =>
    Array.from({ length: Math.ceil(all.length / size) }, (_, i) => ({
      text: textOf(key),
      rows: all.slice(i * size, (i + 1) * size),
    })),
  );
}

/** The same by bare statements in one transaction, on the constraints and indexes that are there. @returns {Promise<number>} seconds */
export async function seedBare({ driver, settings }, batches) {
  const session = driver.session({ database: settings.NEO4J_DATABASE });
  const begun = performance.now();
  await session.executeWrite(async (transaction) => {
    for (const { text, rows } of batches) await transaction.run(text, { rows });
  });
  await session.close();
  return (performance.now() - begun) / 1000;
}
