import { byFirst } from "../same.mjs";

/** The cities that share at least so many blocks with one city: how many, and which. */
export const sharing = {
  letter: "g",
  says: "cities that share blocks with one city: count and which",
  places: 3,
  // At least as many as leave no more than a page of them.
  choices: (rows) =>
    rows(`MATCH (n:City)-[:USES]->(b:BuildingBlock)<-[:USES]-(o:City)
      WITH n, o, count(b) AS shared
      WITH n.id AS id, collect(shared) AS all
      WITH id, [least IN range(1, 12) WHERE size([s IN all WHERE s >= least]) <= 100][0] AS minShared, all
      WHERE any(s IN all WHERE s >= minShared)
      RETURN id, minShared ORDER BY id LIMIT 300`),
  byName: { question: "similar-municipalities", variables: ({ id, minShared }) => ({ to: id, minShared }) },

  ours: `query Sharing($id: ID!, $minShared: Int!) {
    similarMunicipalities(to: $id, minShared: $minShared, filter: { kind: [CITY] }, first: 100) {
      edges { sharedCount node { id name } pair { shared { id } } }
    }
  }`,
  peer: `query Sharing($id: ID!, $minShared: Int!) {
    sharing(id: $id, minShared: $minShared) { id name sharedCount shared }
  }`,
  floor: `MATCH (:City {id: $id})-[:USES]->(b:BuildingBlock)<-[:USES]-(o:City)
    WITH o, collect(b.id) AS shared WHERE size(shared) >= $minShared
    RETURN o.id, o.name, size(shared), shared`,

  same: {
    ours: (data) =>
      byFirst(
        data.similarMunicipalities.edges.map(({ sharedCount, node, pair }) => [
          node.id,
          node.name,
          sharedCount,
          pair.shared.map(({ id }) => id).sort(),
        ]),
      ),
    peer: (data) => byFirst(data.sharing.map((o) => [o.id, o.name, o.sharedCount, o.shared.sort()])),
    floor: (rows) => byFirst(rows.map(([id, name, count, shared]) => [id, name, count, shared.sort()])),
  },
};
