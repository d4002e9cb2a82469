/**
 * Checks that tests elsewhere show: the test's file and a beginning of its full name. The figure is how many of them passed.
 *
 * @type {readonly { check: number, what: string, target: string, file: string, tests: string }[]}
 */
export const collected = [
  {
    check: 1,
    what: "audits of GraphQL over HTTP, with the preflight header and (in one test) without it",
    target: "61 and 58 + 3 notices",
    file: "src/server/graphql.test.ts",
    tests: "GraphQL over HTTP",
  },
  {
    check: 7,
    what: "the same cost however a question is written",
    target: "bypasses 0 of >= 10",
    file: "src/server/limits/measure.test.ts",
    tests: "the cost is the same however it is written",
  },
  {
    check: 7,
    what: "cost >= objects answered, 400 random questions",
    target: "holds",
    file: "src/server/limits/budget.test.ts",
    tests: "the cost is no less",
  },
  {
    check: 8,
    what: "negative and huge arguments",
    target: "cost >= 1",
    file: "src/server/limits/measure.test.ts",
    tests: "the cost is (not lowered|infinite|at least)",
  },
  {
    check: 15,
    what: "ledger: refused after the budget, balances to the point",
    target: "difference 0",
    file: "src/server/limits/ledger.test.ts",
    tests: "the ledger",
  },
  {
    check: 15,
    what: "clients: IPv4, IPv6 per /56",
    target: "all",
    file: "src/server/limits/client.test.ts",
    tests: "a client",
  },
  {
    check: 18,
    what: "forms and links of foreign pages, mutation over GET, other methods, batches",
    target: "9 of 9",
    file: "src/server/graphql.test.ts",
    tests: "the guard against foreign forms",
  },
  {
    check: 22,
    what: "bodies that cannot be read: refused as JSON, nothing of them logged",
    target: "all",
    file: "src/server/server.test.ts",
    tests: "a body that cannot be read",
  },
  {
    check: 22,
    what: "the limit and one byte more, charsets, compression",
    target: "all",
    file: "src/safety/http-surface.test.ts",
    tests: "check 22",
  },
  {
    check: 24,
    what: "addresses that are not there",
    target: "all",
    file: "src/server/server.test.ts",
    tests: "an address that is not there",
  },
  {
    check: 28,
    what: "door: a reading statement that writes is refused",
    target: "writes 0",
    file: "src/graph/contract.graph.test.ts",
    tests: "on .* a read ",
  },
  {
    check: 30,
    what: "supply chain: hashes, versions, licences, scripts, secrets",
    target: "violations 0",
    file: "src/supply-chain.test.ts",
    tests: "",
  },
  {
    check: 31,
    what: "alive whatever the database does; alive again after a block of 2 s",
    target: "all",
    file: "src/server/health.test.ts",
    tests: "is alive",
  },
];

/** Checks without which the table is not whole, by their numbers. */
export const wanted = [
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24],
  ...[27, 28, 29, 30, 31, 33, 39],
];
