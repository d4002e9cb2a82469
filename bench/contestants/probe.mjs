import { createRequire } from "node:module";

/**
 * Loaded into every measured process by `--import`. It ends with its parent, answers what that one asks, and changes
 * nothing that is measured:
 *
 * - `usage`: CPU in microseconds since the start, memory in bytes now
 * - `listen`: from now on, the statements that go to Neo4j are noted
 * - `profile`: those statements run once more; how many there were, and how many hits of the database they cost
 */
// The driver that the measured program uses.
const requireAsProgram = createRequire(process.argv[1]);
const neo4j = requireAsProgram("neo4j-driver");
const { Session, Transaction } = requireAsProgram("neo4j-driver-core");
let noted;
/** Asked now and then, not for an operation. */
const versionName = "graph.version";

for (const { prototype } of [Session, Transaction]) {
  const { run } = prototype;
  prototype.run = function (text, params, ...more) {
    noted?.push({ text, params });
    return run.call(this, text, params, ...more);
  };
}

const answers = {
  usage: () => {
    const { user, system } = process.cpuUsage();
    return { cpu: user + system, memory: process.memoryUsage.rss() };
  },
  listen: () => {
    noted = [];
    return {};
  },
  profile: () => {
    const statements = noted.filter(({ text }) => nameOf(text) !== versionName);
    noted = undefined;
    return profileOf(statements);
  },
};

process.on("message", async ({ ask }) => {
  if (ask in answers) process.send(await answers[ask]());
});
process.channel.unref();
process.once("disconnect", () => process.exit());

async function profileOf(statements) {
  const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE } = process.env;
  const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD));
  const session = driver.session({ database: NEO4J_DATABASE, defaultAccessMode: neo4j.session.READ });
  let dbHits = 0;
  for (const { text, params } of statements) {
    const { summary } = await session.run(`PROFILE ${text.replace(/^CYPHER 5\s/, "")}`, params);
    dbHits += hitsOf(summary.profile);
  }
  await driver.close();
  const named = statements.map(({ text }) => nameOf(text)).filter(Boolean);
  return { statements: statements.length, dbHits, named };
}

function nameOf(text) {
  return /^(?:CYPHER 5\s)?\/\/ (\S+)/.exec(text)?.[1];
}

function hitsOf({ dbHits, children }) {
  return Number(dbHits) + children.reduce((sum, child) => sum + hitsOf(child), 0);
}
