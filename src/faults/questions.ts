/** Questions as honest callers ask them, cheap ones and dearer ones; each is another one every time. */
export const questions: readonly string[] = [
  '{ city(id: "hamburg") { id name population } }',
  "{ overview { things { type count } } }",
  "{ cities(first: 20) { totalCount nodes { id name } } }",
  '{ municipality(id: "hamburg") { name buildingBlocks(first: 10) { nodes { id name } } } }',
].map((query) => JSON.stringify({ query: `${query} # NUMBER` }));
