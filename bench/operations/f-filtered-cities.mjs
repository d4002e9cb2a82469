/** The cities that use a block and have so many inhabitants, largest first, with their number. */
export const filteredCities = {
  letter: "f",
  says: "cities that use block X with population ≥ n, first 20, total count",
  places: 2,
  choices: async (rows) => {
    const blocks = await rows(`MATCH (b:BuildingBlock)<-[:USES]-(:City) WITH b, count(*) AS users
      RETURN b.id AS id ORDER BY users DESC, id LIMIT 30`);
    return blocks.flatMap(({ id }) => [0, 20_000, 60_000, 150_000].map((least) => ({ block: id, least })));
  },

  ours: `query FilteredCities($block: ID!, $least: Int!) {
    cities(
      filter: { usesAny: [$block], population: { gte: $least } }
      orderBy: [{ by: POPULATION, direction: DESC }]
      first: 20
    ) { totalCount nodes { id name population } }
  }`,
  peer: `query FilteredCities($block: ID!, $least: Int!) {
    citiesConnection(
      where: { buildingBlocks: { some: { id: { eq: $block } } }, population: { gte: $least } }
      sort: [{ population: DESC }, { id: ASC }]
      first: 20
    ) { totalCount edges { node { id name population } } }
  }`,
  floor: `MATCH (:BuildingBlock {id: $block})<-[:USES]-(n:City) WHERE n.population >= $least
    WITH n ORDER BY n.population DESC, n.id
    WITH collect(n) AS found, count(*) AS total
    RETURN total, [n IN found[0..20] | [n.id, n.name, n.population]]`,

  same: {
    ours: ({ cities }) => [cities.totalCount, cities.nodes.map(Object.values)],
    peer: ({ citiesConnection: { totalCount, edges } }) => [
      totalCount,
      edges.map(({ node }) => Object.values(node)),
    ],
    floor: ([row]) => row,
  },
};
