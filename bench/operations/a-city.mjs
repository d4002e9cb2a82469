/** A city by its id, ten scalars. */
export const city = {
  letter: "a",
  says: "a city by id, 10 scalars",
  places: 1,
  choices: async (rows) =>
    (await rows("MATCH (n:City) RETURN n.id AS id ORDER BY id")).map(({ id }) => ({ id })),

  ours: `query City($id: ID!) {
    city(id: $id) { id name officialName kind municipalType ags nuts3 population populationDate areaKm2 }
  }`,
  peer: `query City($id: ID!) {
    cities(where: { id: { eq: $id } }) {
      id name officialName kind municipalType ags nuts3 population populationDate areaKm2
    }
  }`,
  floor: `MATCH (n:City {id: $id})
    RETURN n.id, n.name, n.officialName, n.kind, n.municipalType, n.ags, n.nuts3, n.population,
      n.populationDate, n.areaKm2`,

  same: {
    ours: (data) => Object.values(data.city),
    peer: (data) => Object.values(data.cities[0]),
    floor: ([row]) => row,
  },
};
