/** A request that asks too much of the real schema, and a part of the answer that it gets. */
export interface Abuse {
  readonly name: string;
  readonly body: string;
  readonly answer: string;
}

const times = (count: number, text: string): string => Array(count).fill(text).join(" ");
const numbered = (count: number, text: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => text(i)).join(" ");
const asked = (fields: string): string => `{ node(id: "hamburg") { ${fields} } }`;
const abuse = (name: string, answer: string, query: string, variables?: object): Abuse => ({
  name,
  body: JSON.stringify({ query, variables }),
  answer,
});

const inner = (levels: number): string =>
  `${times(levels, "nodes { parts {")} totalCount ${times(levels, "} }")}`;
const types = (levels: number): string => `${times(levels, "fields { type {")} name ${times(levels, "} }")}`;

/** Fields within each other. */
export const deep: readonly Abuse[] = [
  abuse("14 deep", "14 fields within each other", `{ learningLocations { ${inner(6)} } }`),
  abuse("500 deep", "500 fields within each other", `{ learningLocations { ${inner(249)} } }`),
  abuse(
    "14 deep by a fragment",
    "14 fields within each other",
    `{ learningLocations { ...F } } fragment F on LearningLocationConnection { ${inner(6)} }`,
  ),
  abuse(
    "the schema's own fields, 40 deep",
    "introspection depth exceeded",
    `{ __type(name: "City") { ${types(20)} } }`,
  ),
];

const cities = (first: number): string => `{ cities(first: ${first}) { nodes { id } } }`;

/** Pages that nobody may ask for. */
export const broad: readonly Abuse[] = [
  abuse("first: 101", "Ask for at most 100.", cities(101)),
  abuse("first: 10^6", "QUERY_TOO_COMPLEX", cities(1_000_000)),
  abuse("first: 2^31 - 1", "QUERY_TOO_COMPLEX", cities(2 ** 31 - 1)),
  abuse("first: -1", "Ask for at most 100.", cities(-1)),
  abuse("first: 0", "Ask for at most 100.", cities(0)),
  abuse(
    "first: 10^6 by a variable",
    "QUERY_TOO_COMPLEX",
    "query ($n: Int = 2) { cities(first: $n) { nodes { id } } }",
    { n: 1_000_000 },
  ),
  abuse(
    "lists within lists, by their own sizes",
    "QUERY_TOO_COMPLEX",
    "{ cities { nodes { buildingBlocks { nodes { municipalities { nodes { supporters { nodes { name } } } } } } } } }",
  ),
];

const nested = (levels: number): Abuse => ({
  name: `brackets ${levels + 1} deep`,
  body: `{"query":"{ __typename }","variables":{"a":${"[".repeat(levels - 1)}${"]".repeat(levels - 1)}}}`,
  answer: "nested too deeply",
});
const tokens = "more that 2000 tokens";

/** Many of one thing. */
export const many: readonly Abuse[] = [
  abuse("3,000 aliases", tokens, asked(numbered(3000, (i) => `a${i}: id`))),
  abuse("31 aliases", "31 fields under another name", asked(numbered(31, (i) => `a${i}: id`))),
  abuse("1,500 aliased fields at the top", tokens, `{ ${numbered(1500, (i) => `a${i}: __typename`)} }`),
  abuse("21 fields at the top", "21 fields at the top", `{ ${times(21, 'node(id: "hamburg") { id }')} }`),
  abuse("5,000 directives", tokens, `{ __typename ${times(5000, "@x")} }`),
  abuse("900 directives", "Unknown directive", `{ __typename ${times(900, "@x")} }`),
  abuse("51 directives", "51 directives", asked(times(51, "id @include(if: true)"))),
  abuse("90,000 tokens", tokens, `{ ${times(90_000, "a")} }`),
  abuse("20,000 wrong variables", "Too many errors", "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", {
    ids: Array(20_000).fill({}),
  }),
  nested(41),
  nested(20_000),
  abuse(
    "a list 900 deep in the text",
    "ID cannot represent",
    `{ nodes(ids: ${"[".repeat(900)}${"]".repeat(900)}) { id } }`,
  ),
];

const bomb = (levels: number): Abuse =>
  abuse(
    `a bomb of 2^${levels} fields`,
    "too many selections",
    `${asked("...f0")} ${links(levels, 2)} fragment f${levels} on Entity { id }`,
  );
const links = (count: number, times: number): string =>
  numbered(count, (i) => `fragment f${i} on Entity { ${`...f${i + 1} `.repeat(times)} }`);

/** Fragments that lead to themselves or to many. */
export const fragments: readonly Abuse[] = [
  abuse(
    "a circle",
    "within itself",
    `${asked("...a")} fragment a on Entity { ...b } fragment b on Entity { ...a }`,
  ),
  ...[10, 11, 12, 14, 16, 18, 20].map(bomb),
  abuse("a chain of 500", tokens, `${asked("...f0")} ${links(500, 1)} fragment f500 on Entity { id }`),
];

/** The same again and again, within what a body may hold. */
export const repeated: readonly Abuse[] = [
  abuse("one field 10,000 times", tokens, asked(times(10_000, "id"))),
  abuse("one field 1,980 times", "Validation aborted", asked(times(1980, "id"))),
  abuse("2,000 fragments of one field", tokens, asked(times(2000, "... { id }"))),
  abuse(
    "700 fields and 300 fragments of one field",
    "Validation aborted",
    asked(`${times(700, "id")} ${times(300, "... { id }")}`),
  ),
  abuse("80 fragments of 20 fields", "Validation aborted", asked(times(80, `... { ${times(20, "id")} }`))),
  abuse(
    "30 fragments of 20 fields under other names",
    "QUERY_TOO_COMPLEX",
    asked(times(30, `... { ${numbered(20, (i) => `a${i}: id`)} }`)),
  ),
];
