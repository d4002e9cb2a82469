/** Runs once after all tests: ends the Neo4j that the setup started, if any test asked for it. */
export default async function teardown(): Promise<void> {
  await globalThis.stopNeo4jForTests?.();
}
