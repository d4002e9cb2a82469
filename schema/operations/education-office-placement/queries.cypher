// What is sent, step by step; the statements of one step do not wait for each other.
// 1. department.count ×4, department.list ×4
// 2. departmentOf.municipalityByDepartment ×4, partOf.partOfByDepartment ×4, source.byIds ×4

// department.count
MATCH (n:Department) WHERE any(t0 IN [replace(replace(replace(replace(toLower(n.note), 'ä', 'a'), 'ö', 'o'), 'ü', 'u'), 'ß', 'ss'), replace(replace(replace(replace(toLower(n.note), 'ä', 'ae'), 'ö', 'oe'), 'ü', 'ue'), 'ß', 'ss')] WHERE any(w1 IN $p0 WHERE t0 CONTAINS w1)) AND n.departmentType IN $p1 AND EXISTS { (n)-[r2:DEPARTMENT_OF]->(n3:Municipality) WHERE n3.kind IN $p2 }
RETURN count(n) AS count;

// department.count
MATCH (n:Department) WHERE any(t0 IN n.nameKeys WHERE any(w1 IN $p0 WHERE t0 CONTAINS w1)) AND n.departmentType IN $p1 AND EXISTS { (n)-[r2:DEPARTMENT_OF]->(n3:Municipality) WHERE n3.kind IN $p2 }
RETURN count(n) AS count;

// department.count
MATCH (n:Department) WHERE n.departmentType IN $p0 AND EXISTS { (n)-[r0:DEPARTMENT_OF]->(n1:Municipality) WHERE n1.kind IN $p1 } AND ((any(t2 IN n.nameKeys WHERE any(w3 IN $p2 WHERE t2 CONTAINS w3))) OR (EXISTS { (n)-[r4:PART_OF]->(n5:Department) WHERE any(t6 IN n5.nameKeys WHERE any(w7 IN $p3 WHERE t6 CONTAINS w7)) }))
RETURN count(n) AS count;

// department.count
MATCH (n:Department) WHERE n.departmentType IN $p0 AND EXISTS { (n)-[r0:DEPARTMENT_OF]->(n1:Municipality) WHERE n1.kind IN $p1 } AND NOT coalesce(((any(t2 IN n.nameKeys WHERE any(w3 IN $p2 WHERE t2 CONTAINS w3))) OR (any(t4 IN n.nameKeys WHERE any(w5 IN $p3 WHERE t4 CONTAINS w5))) OR (EXISTS { (n)-[r6:PART_OF]->(n7:Department) WHERE any(t8 IN n7.nameKeys WHERE any(w9 IN $p4 WHERE t8 CONTAINS w9)) }) OR (any(t10 IN [replace(replace(replace(replace(toLower(n.note), 'ä', 'a'), 'ö', 'o'), 'ü', 'u'), 'ß', 'ss'), replace(replace(replace(replace(toLower(n.note), 'ä', 'ae'), 'ö', 'oe'), 'ü', 'ue'), 'ß', 'ss')] WHERE any(w11 IN $p5 WHERE t10 CONTAINS w11)))), false)
RETURN count(n) AS count;

// department.list
MATCH (n:Department) WHERE any(t0 IN [replace(replace(replace(replace(toLower(n.note), 'ä', 'a'), 'ö', 'o'), 'ü', 'u'), 'ß', 'ss'), replace(replace(replace(replace(toLower(n.note), 'ä', 'ae'), 'ö', 'oe'), 'ü', 'ue'), 'ß', 'ss')] WHERE any(w1 IN $p0 WHERE t0 CONTAINS w1)) AND n.departmentType IN $p1 AND EXISTS { (n)-[r2:DEPARTMENT_OF]->(n3:Municipality) WHERE n3.kind IN $p2 } AND n.nameKey IS NOT NULL
WITH n
ORDER BY n.nameKey, n.id LIMIT $limit
RETURN [n.id, n.name, n.nameEn, n.sourceIds, n.note, n.confidence, n.departmentType] AS thing;

// department.list
MATCH (n:Department) WHERE any(t0 IN n.nameKeys WHERE any(w1 IN $p0 WHERE t0 CONTAINS w1)) AND n.departmentType IN $p1 AND EXISTS { (n)-[r2:DEPARTMENT_OF]->(n3:Municipality) WHERE n3.kind IN $p2 } AND n.nameKey IS NOT NULL
WITH n
ORDER BY n.nameKey, n.id LIMIT $limit
RETURN [n.id, n.name, n.nameEn, n.sourceIds, n.note, n.confidence, n.departmentType] AS thing;

// department.list
MATCH (n:Department) WHERE n.departmentType IN $p0 AND EXISTS { (n)-[r0:DEPARTMENT_OF]->(n1:Municipality) WHERE n1.kind IN $p1 } AND ((any(t2 IN n.nameKeys WHERE any(w3 IN $p2 WHERE t2 CONTAINS w3))) OR (EXISTS { (n)-[r4:PART_OF]->(n5:Department) WHERE any(t6 IN n5.nameKeys WHERE any(w7 IN $p3 WHERE t6 CONTAINS w7)) })) AND n.nameKey IS NOT NULL
WITH n
ORDER BY n.nameKey, n.id LIMIT $limit
RETURN [n.id, n.name, n.nameEn, n.sourceIds, n.note, n.confidence, n.departmentType] AS thing;

// department.list
MATCH (n:Department) WHERE n.departmentType IN $p0 AND EXISTS { (n)-[r0:DEPARTMENT_OF]->(n1:Municipality) WHERE n1.kind IN $p1 } AND NOT coalesce(((any(t2 IN n.nameKeys WHERE any(w3 IN $p2 WHERE t2 CONTAINS w3))) OR (any(t4 IN n.nameKeys WHERE any(w5 IN $p3 WHERE t4 CONTAINS w5))) OR (EXISTS { (n)-[r6:PART_OF]->(n7:Department) WHERE any(t8 IN n7.nameKeys WHERE any(w9 IN $p4 WHERE t8 CONTAINS w9)) }) OR (any(t10 IN [replace(replace(replace(replace(toLower(n.note), 'ä', 'a'), 'ö', 'o'), 'ü', 'u'), 'ß', 'ss'), replace(replace(replace(replace(toLower(n.note), 'ä', 'ae'), 'ö', 'oe'), 'ü', 'ue'), 'ß', 'ss')] WHERE any(w11 IN $p5 WHERE t10 CONTAINS w11)))), false) AND n.nameKey IS NOT NULL
WITH n
ORDER BY n.nameKey, n.id LIMIT $limit
RETURN [n.id, n.name, n.nameEn, n.sourceIds, n.note, n.confidence, n.departmentType] AS thing;

// departmentOf.municipalityByDepartment
MATCH (n:Department)-[r:DEPARTMENT_OF]->(o:Municipality) WHERE n.id IN $ids
WITH n, r, o ORDER BY o.nameKey, o.id, r.id
WITH n.id AS owner, collect([
  [], [o.id, o.name, o.nameEn, o.kind], true
]) AS edges
RETURN owner, edges[0..$limit] AS edges;

// partOf.partOfByDepartment
MATCH (n:Department)-[r:PART_OF]->(o:Department) WHERE n.id IN $ids
WITH n, r, o ORDER BY o.nameKey, o.id, r.id
WITH n.id AS owner, collect([
  [], [o.id, o.name, o.nameEn, o.departmentType], true
]) AS edges
RETURN owner, edges[0..$limit] AS edges;

// source.byIds
MATCH (n:Source) WHERE n.id IN $ids
RETURN [n.id, n.name, n.url] AS thing;
