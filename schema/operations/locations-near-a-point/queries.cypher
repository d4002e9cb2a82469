// What is sent, step by step; the statements of one step do not wait for each other.
// 1. municipality.count ×2, municipality.list ×2
// 2. locatedIn.learningLocationsByMunicipality ×2
// 3. source.byIds ×2

// municipality.count
MATCH (n:Municipality) WHERE EXISTS { (n)<-[r1:LOCATED_IN]-(n2:LearningLocation) WHERE n2.locationType IN $p0 } AND 2.0 * 6371.0088 * asin(sqrt(sin(radians(n.latitude - toFloat($p1)) / 2.0) * sin(radians(n.latitude - toFloat($p1)) / 2.0) + cos(radians(toFloat($p1))) * cos(radians(n.latitude)) * sin(radians(n.longitude - toFloat($p2)) / 2.0) * sin(radians(n.longitude - toFloat($p2)) / 2.0))) <= $p3
RETURN count(n) AS count;

// municipality.count
MATCH (n:Municipality) WHERE EXISTS { (n)<-[r1:LOCATED_IN]-(n2:LearningLocation) WHERE n2.locationType IN $p0 } AND n.latitude IS NULL
RETURN count(n) AS count;

// municipality.list
MATCH (n:Municipality) WHERE EXISTS { (n)<-[r1:LOCATED_IN]-(n2:LearningLocation) WHERE n2.locationType IN $p0 } AND n.latitude IS NULL AND n.nameKey IS NOT NULL
WITH n
ORDER BY n.nameKey, n.id LIMIT $limit
RETURN collect([n.id, n.name, n.nameEn, n.kind]) AS things;

// municipality.list
MATCH (n:Municipality) WHERE EXISTS { (n)<-[r1:LOCATED_IN]-(n2:LearningLocation) WHERE n2.locationType IN $p2 } AND 2.0 * 6371.0088 * asin(sqrt(sin(radians(n.latitude - toFloat($p3)) / 2.0) * sin(radians(n.latitude - toFloat($p3)) / 2.0) + cos(radians(toFloat($p3))) * cos(radians(n.latitude)) * sin(radians(n.longitude - toFloat($p4)) / 2.0) * sin(radians(n.longitude - toFloat($p4)) / 2.0))) <= $p5
WITH n, 2.0 * 6371.0088 * asin(sqrt(sin(radians(n.latitude - toFloat($p0)) / 2.0) * sin(radians(n.latitude - toFloat($p0)) / 2.0) + cos(radians(toFloat($p0))) * cos(radians(n.latitude)) * sin(radians(n.longitude - toFloat($p1)) / 2.0) * sin(radians(n.longitude - toFloat($p1)) / 2.0))) AS k0
ORDER BY k0 IS NULL, k0, n.id LIMIT $limit
RETURN collect([n.id, n.name, n.nameEn, n.kind, n.latitude, n.longitude, k0, n.id]) AS things;

// locatedIn.learningLocationsByMunicipality
MATCH (n:Municipality) WHERE n.id IN $ids
WITH n, n.id AS owner
MATCH (n)<-[r:LOCATED_IN]-(o) WHERE o.locationType IN $p0
WITH n, r, o ORDER BY o.nameKey, o.id
WITH n.id AS owner, collect([r.sourceIds, r.confidence, r.quarter, o.id, o.name, o.nameEn, o.formality, o.locationType]) AS edges
RETURN owner, edges[0..$limit] AS edges;

// source.byIds
MATCH (n:Source) WHERE n.id IN $ids
RETURN [n.id, n.name, n.url] AS thing;
