import { byFirst } from "../same.mjs";

/** A building block, the municipalities that use it, and what else these use. */
export const blockUsers = {
  letter: "e",
  says: "block → municipalities → their blocks",
  places: 3,
  choices: (rows) =>
    rows(`MATCH (b:BuildingBlock)<-[:USES]-() WITH b, count(*) AS users
      WHERE users <= 100 RETURN b.id AS id ORDER BY users DESC, id LIMIT 60`),
  byName: {
    question: "municipalities-combining-building-blocks",
    variables: ({ id }) => ({ buildingBlocks: [id], first: 50 }),
  },

  ours: `query BlockUsers($id: ID!) {
    buildingBlock(id: $id) {
      id name
      municipalities(first: 100) { nodes { id name buildingBlocks(first: 50) { nodes { id name } } } }
    }
  }`,
  peer: `query BlockUsers($id: ID!) {
    buildingBlocks(where: { id: { eq: $id } }) {
      id name
      municipalities { id name buildingBlocks { id name } }
    }
  }`,
  floor: `MATCH (x:BuildingBlock {id: $id})
    RETURN x.id, x.name, COLLECT {
      MATCH (x)<-[:USES]-(m) RETURN [m.id, m.name, COLLECT { MATCH (m)-[:USES]->(b) RETURN [b.id, b.name] }]
    }`,

  same: {
    ours: ({ buildingBlock }) =>
      blockOf(buildingBlock, buildingBlock.municipalities.nodes, (m) => m.buildingBlocks.nodes),
    peer: ({ buildingBlocks: [block] }) => blockOf(block, block.municipalities, (m) => m.buildingBlocks),
    floor: ([[id, name, users]]) => [
      id,
      name,
      byFirst(users.map(([m, called, all]) => [m, called, byFirst(all)])),
    ],
  },
};

function blockOf({ id, name }, municipalities, blocksOf) {
  const users = municipalities.map((m) => [m.id, m.name, byFirst(blocksOf(m).map((b) => [b.id, b.name]))]);
  return [id, name, byFirst(users)];
}
