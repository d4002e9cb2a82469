// What is sent, step by step; the statements of one step do not wait for each other.
// 1. buildingBlock.labels, municipality.labels, sharing.municipalities, sharing.uses

// buildingBlock.labels
MATCH (n:BuildingBlock)
RETURN collect([n.id, n.name, n.nameEn]) AS things;

// municipality.labels
MATCH (n:Municipality)
RETURN collect([n.id, n.name, n.nameEn, n.kind]) AS things;

// sharing.municipalities
MATCH (n0:State) WHERE n0.id IN $p0
MATCH (n0:State)<-[r1:IN_STATE]-(n:Municipality)
WITH DISTINCT n WHERE n.isLargeCity = $p1
WITH n ORDER BY n.nameKey, n.id
RETURN collect(n.id) AS ids;

// sharing.uses
MATCH (n:Municipality)-[r:USES]->(o:BuildingBlock)
RETURN collect([n.id, o.id, r.status]) AS uses;
