/** The first 50 cities by name, five scalars; between 40 and 59, so that requests differ. */
export const cities = {
  letter: "b",
  says: "first 50 cities by name, 5 scalars",
  places: 1,
  choices: async () => Array.from({ length: 20 }, (_, i) => ({ first: 40 + i })),

  ours: `query Cities($first: Int!) {
    cities(first: $first) { nodes { id name kind population isLargeCity } }
  }`,
  peer: `query Cities($first: Int!) {
    cities(limit: $first, sort: [{ nameKey: ASC }, { id: ASC }]) { id name kind population isLargeCity }
  }`,
  floor: `MATCH (n:City) WHERE n.nameKey IS NOT NULL
    WITH n ORDER BY n.nameKey, n.id LIMIT $first
    RETURN n.id, n.name, n.kind, n.population, n.isLargeCity`,

  same: {
    ours: (data) => data.cities.nodes.map(Object.values),
    peer: (data) => data.cities.map(Object.values),
    floor: (rows) => rows,
  },
};
