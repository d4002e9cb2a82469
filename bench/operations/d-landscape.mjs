import { byFirst } from "../same.mjs";

/** One city with its departments and what they are responsible for, its supporters, its learning locations. */
export const landscape = {
  letter: "d",
  says: "a city with departments and their blocks, supporters, locations",
  places: 5,
  choices: (rows) =>
    rows(`MATCH (n:City)
      WHERE COUNT { (n)<-[:LOCATED_IN]-() } <= 100 AND COUNT { (n)<-[:SUPPORTS]-() } <= 100
        AND EXISTS { (n)<-[:DEPARTMENT_OF]-() }
      RETURN n.id AS id ORDER BY id`),

  ours: `query Landscape($id: ID!) {
    city(id: $id) {
      id name
      departments(first: 50) {
        nodes { id name departmentType buildingBlocks(first: 50) { edges { role node { id name } } } }
      }
      supporters(first: 100) { edges { role since node { id name actorType } } }
      learningLocations(first: 100) { edges { quarter node { id name locationType } } }
    }
  }`,
  peer: `query Landscape($id: ID!) {
    cities(where: { id: { eq: $id } }) {
      id name
      departments {
        id name departmentType
        buildingBlocksConnection { edges { properties { role } node { id name } } }
      }
      supportersConnection { edges { properties { role since } node { id name actorType } } }
      learningLocationsConnection { edges { properties { quarter } node { id name locationType } } }
    }
  }`,
  floor: `MATCH (n:City {id: $id})
    RETURN n.id, n.name,
      COLLECT { MATCH (n)<-[:DEPARTMENT_OF]-(d) RETURN [d.id, d.name, d.departmentType,
        COLLECT { MATCH (d)-[r:RESPONSIBLE_FOR]->(b) RETURN [b.id, b.name, r.role] }] },
      COLLECT { MATCH (n)<-[r:SUPPORTS]-(a) RETURN [a.id, a.name, a.actorType, r.role, r.since] },
      COLLECT { MATCH (n)<-[r:LOCATED_IN]-(l) RETURN [l.id, l.name, l.locationType, r.quarter] }`,

  same: {
    ours: ({ city }) =>
      landscapeOf(city, {
        departments: city.departments.nodes.map((d) => [d, d.buildingBlocks.edges]),
        supporters: city.supporters.edges,
        locations: city.learningLocations.edges,
      }),
    peer: ({ cities: [city] }) =>
      landscapeOf(city, {
        departments: city.departments.map((d) => [d, flat(d.buildingBlocksConnection)]),
        supporters: flat(city.supportersConnection),
        locations: flat(city.learningLocationsConnection),
      }),
    floor: ([[id, name, departments, supporters, locations]]) => [
      id,
      name,
      byFirst(departments.map(([d, called, type, blocks]) => [d, called, type, byFirst(blocks)])),
      byFirst(supporters),
      byFirst(locations),
    ],
  },
};

function landscapeOf({ id, name }, { departments, supporters, locations }) {
  return [
    id,
    name,
    byFirst(
      departments.map(([d, blocks]) => [
        d.id,
        d.name,
        d.departmentType,
        byFirst(blocks.map(({ role, node }) => [node.id, node.name, role])),
      ]),
    ),
    byFirst(supporters.map(({ role, since, node }) => [node.id, node.name, node.actorType, role, since])),
    byFirst(locations.map(({ quarter, node }) => [node.id, node.name, node.locationType, quarter])),
  ];
}

/** Edges whose properties stand beside the node, as ours have them. */
function flat({ edges }) {
  return edges.map(({ properties, node }) => ({ ...properties, node }));
}
