import { byFirst } from "../same.mjs";

/** The table of 200 cities and 100 blocks, or of as many as there are: what is used, and its state. */
export const matrix = {
  letter: "m",
  says: "matrix of 200 cities and 100 blocks",
  places: 3,
  choices: async (rows, random) => {
    const cities = (await rows("MATCH (n:City) RETURN n.id AS id ORDER BY id")).map(({ id }) => id);
    const blocks = (await rows("MATCH (n:BuildingBlock) RETURN n.id AS id ORDER BY id")).map(({ id }) => id);
    return Array.from({ length: 20 }, () => ({
      cities: random.some(cities, Math.min(200, cities.length - 2)),
      blocks: random.some(blocks, Math.min(100, blocks.length - 2)),
    }));
  },

  ours: `query Matrix($cities: [ID!]!, $blocks: [ID!]!) {
    buildingBlockMatrix(filter: { id: { in: $cities } }, buildingBlocks: $blocks) {
      buildingBlocks { id }
      rows { municipality { id name } cells }
    }
  }`,
  peer: `query Matrix($cities: [ID!]!, $blocks: [ID!]!) {
    cities(where: { id: { in: $cities } }) {
      id name
      buildingBlocksConnection(where: { node: { id: { in: $blocks } } }) {
        edges { properties { status } node { id } }
      }
    }
  }`,
  floor: `MATCH (n:City) WHERE n.id IN $cities
    RETURN n.id, n.name, COLLECT { MATCH (n)-[r:USES]->(b) WHERE b.id IN $blocks RETURN [b.id, r.status] }`,

  same: {
    ours: ({ buildingBlockMatrix: { buildingBlocks, rows } }) =>
      byFirst(
        rows.map(({ municipality: { id, name }, cells }) => [
          id,
          name,
          byFirst(cells.flatMap((cell, i) => (cell === null ? [] : [[buildingBlocks[i].id, cell]]))),
        ]),
      ),
    peer: ({ cities }) =>
      byFirst(
        cities.map(({ id, name, buildingBlocksConnection: { edges } }) => [
          id,
          name,
          byFirst(edges.map(({ properties, node }) => [node.id, properties.status])),
        ]),
      ),
    floor: (rows) => byFirst(rows.map(([id, name, cells]) => [id, name, byFirst(cells)])),
  },
};
