/** The overlap of all pairs of cities: how many pairs there are, and the hundred that share most. */
export const pairs = {
  letter: "h",
  says: "overlap of all city pairs: the first 100 and how many",
  places: 3,
  slow: true,
  // Every city has more inhabitants: the bound changes the request, not the answer.
  choices: async () => Array.from({ length: 100 }, (_, i) => ({ minPopulation: i })),
  byName: {
    question: "municipality-pairs",
    variables: ({ minPopulation }) => ({
      filter: { kind: ["CITY"], population: { gte: minPopulation } },
      minShared: 3,
      first: 20,
    }),
  },

  ours: `query Pairs($minPopulation: Int!) {
    municipalityPairs(filter: { kind: [CITY], population: { gte: $minPopulation } }, first: 100) {
      totalCount
      nodes { a { id } b { id } sharedCount }
    }
  }`,
  peer: `query Pairs($minPopulation: Int!) {
    pairs(minPopulation: $minPopulation) { totalCount pairs { a b sharedCount } }
  }`,
  floor: `MATCH (c:City)-[:USES]->(x:BuildingBlock) WHERE c.population >= $minPopulation
    WITH x, c.id AS id, COUNT { (c)-[:USES]->() } AS used ORDER BY id
    WITH x, collect([id, used]) AS users
    UNWIND range(0, size(users) - 2) AS i UNWIND users[i + 1..] AS b
    WITH users[i] AS a, b, count(*) AS shared
    WITH a[0] AS a, b[0] AS b, shared, round(toFloat(shared) / (a[1] + b[1] - shared), 6) AS score
    ORDER BY shared DESC, score DESC, a, b
    WITH collect([a, b, shared]) AS pairs
    RETURN size(pairs), pairs[0..100]`,

  same: {
    ours: ({ municipalityPairs: { totalCount, nodes } }) => [
      totalCount,
      nodes.map(({ a, b, sharedCount }) => [a.id, b.id, sharedCount]),
    ],
    peer: ({ pairs: found }) => [found.totalCount, found.pairs.map(Object.values)],
    floor: ([row]) => row,
  },
};
