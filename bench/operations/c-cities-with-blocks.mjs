import { byFirst } from "../same.mjs";

/** Forty cities by their ids, with the blocks that they use and five properties of each use. */
export const citiesWithBlocks = {
  letter: "c",
  says: "40 cities with used blocks and 5 edge properties",
  places: 2,
  choices: async (rows, random) => {
    const ids = (await rows("MATCH (n:City) RETURN n.id AS id ORDER BY id")).map(({ id }) => id);
    return Array.from({ length: 100 }, () => ({ ids: random.some(ids, 40) }));
  },

  ours: `query CitiesWithBlocks($ids: [ID!]!) {
    cities(filter: { id: { in: $ids } }, first: 40) {
      nodes {
        id name
        buildingBlocks(first: 50) { edges { since until status confidence note node { id name } } }
      }
    }
  }`,
  peer: `query CitiesWithBlocks($ids: [ID!]!) {
    cities(where: { id: { in: $ids } }) {
      id name
      buildingBlocksConnection { edges { properties { since until status confidence note } node { id name } } }
    }
  }`,
  floor: `MATCH (n:City) WHERE n.id IN $ids
    RETURN n.id, n.name, COLLECT {
      MATCH (n)-[r:USES]->(b) RETURN [b.id, b.name, r.since, r.until, r.status, r.confidence, r.note]
    }`,

  same: {
    ours: (data) =>
      byFirst(data.cities.nodes.map((city) => cityOf(city, city.buildingBlocks.edges, (edge) => edge))),
    peer: (data) =>
      byFirst(
        data.cities.map((city) =>
          cityOf(city, city.buildingBlocksConnection.edges, (edge) => edge.properties),
        ),
      ),
    floor: (rows) => byFirst(rows.map(([id, name, uses]) => [id, name, byFirst(uses)])),
  },
};

function cityOf({ id, name }, edges, propertiesOf) {
  const uses = edges.map((edge) => {
    const { since, until, status, confidence, note } = propertiesOf(edge);
    return [edge.node.id, edge.node.name, since, until, status, confidence, note];
  });
  return [id, name, byFirst(uses)];
}
