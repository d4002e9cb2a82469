// What is sent, step by step; the statements of one step do not wait for each other.
// 1. department.count ×4, department.list ×4
// 2. departmentOf.municipalityByDepartment ×4, partOf.partOfByDepartment ×4, source.byIds ×4

// department.count
MATCH (n:Department) WHERE any(t1 IN [replace(replace(replace(replace(toLower(n.note), 'ä', 'a'), 'ö', 'o'), 'ü', 'u'), 'ß', 'ss'), replace(replace(replace(replace(toLower(n.note), 'ä', 'ae'), 'ö', 'oe'), 'ü', 'ue'), 'ß', 'ss')] WHERE any(w2 IN $p0 WHERE t1 CONTAINS w2)) AND n.departmentType IN $p1 AND EXISTS { (n)-[r3:DEPARTMENT_OF]->(n4:Municipality) WHERE n4.kind IN $p2 }
RETURN count(n) AS count;

// department.count
MATCH (n:Department) WHERE any(t1 IN n.nameKeys WHERE any(w2 IN $p0 WHERE t1 CONTAINS w2)) AND n.departmentType IN $p1 AND EXISTS { (n)-[r3:DEPARTMENT_OF]->(n4:Municipality) WHERE n4.kind IN $p2 }
RETURN count(n) AS count;

// department.count
MATCH (n:Department) WHERE n.departmentType IN $p0 AND EXISTS { (n)-[r1:DEPARTMENT_OF]->(n2:Municipality) WHERE n2.kind IN $p1 } AND ((any(t3 IN n.nameKeys WHERE any(w4 IN $p2 WHERE t3 CONTAINS w4))) OR (EXISTS { (n)-[r5:PART_OF]->(n6:Department) WHERE any(t7 IN n6.nameKeys WHERE any(w8 IN $p3 WHERE t7 CONTAINS w8)) }))
RETURN count(n) AS count;

// department.count
MATCH (n:Department) WHERE n.departmentType IN $p0 AND EXISTS { (n)-[r1:DEPARTMENT_OF]->(n2:Municipality) WHERE n2.kind IN $p1 } AND NOT coalesce(((any(t3 IN n.nameKeys WHERE any(w4 IN $p2 WHERE t3 CONTAINS w4))) OR (any(t5 IN n.nameKeys WHERE any(w6 IN $p3 WHERE t5 CONTAINS w6))) OR (EXISTS { (n)-[r7:PART_OF]->(n8:Department) WHERE any(t9 IN n8.nameKeys WHERE any(w10 IN $p4 WHERE t9 CONTAINS w10)) }) OR (any(t11 IN [replace(replace(replace(replace(toLower(n.note), 'ä', 'a'), 'ö', 'o'), 'ü', 'u'), 'ß', 'ss'), replace(replace(replace(replace(toLower(n.note), 'ä', 'ae'), 'ö', 'oe'), 'ü', 'ue'), 'ß', 'ss')] WHERE any(w12 IN $p5 WHERE t11 CONTAINS w12)))), false)
RETURN count(n) AS count;

// department.list
MATCH (n:Department) WHERE any(t1 IN [replace(replace(replace(replace(toLower(n.note), 'ä', 'a'), 'ö', 'o'), 'ü', 'u'), 'ß', 'ss'), replace(replace(replace(replace(toLower(n.note), 'ä', 'ae'), 'ö', 'oe'), 'ü', 'ue'), 'ß', 'ss')] WHERE any(w2 IN $p0 WHERE t1 CONTAINS w2)) AND n.departmentType IN $p1 AND EXISTS { (n)-[r3:DEPARTMENT_OF]->(n4:Municipality) WHERE n4.kind IN $p2 } AND n.nameKey IS NOT NULL
WITH n
ORDER BY n.nameKey, n.id LIMIT $limit
RETURN collect([n.id, n.name, n.nameEn, n.sourceIds, n.note, n.confidence, n.departmentType]) AS things;

// department.list
MATCH (n:Department) WHERE any(t1 IN n.nameKeys WHERE any(w2 IN $p0 WHERE t1 CONTAINS w2)) AND n.departmentType IN $p1 AND EXISTS { (n)-[r3:DEPARTMENT_OF]->(n4:Municipality) WHERE n4.kind IN $p2 } AND n.nameKey IS NOT NULL
WITH n
ORDER BY n.nameKey, n.id LIMIT $limit
RETURN collect([n.id, n.name, n.nameEn, n.sourceIds, n.note, n.confidence, n.departmentType]) AS things;

// department.list
MATCH (n:Department) WHERE n.departmentType IN $p0 AND EXISTS { (n)-[r1:DEPARTMENT_OF]->(n2:Municipality) WHERE n2.kind IN $p1 } AND ((any(t3 IN n.nameKeys WHERE any(w4 IN $p2 WHERE t3 CONTAINS w4))) OR (EXISTS { (n)-[r5:PART_OF]->(n6:Department) WHERE any(t7 IN n6.nameKeys WHERE any(w8 IN $p3 WHERE t7 CONTAINS w8)) })) AND n.nameKey IS NOT NULL
WITH n
ORDER BY n.nameKey, n.id LIMIT $limit
RETURN collect([n.id, n.name, n.nameEn, n.sourceIds, n.note, n.confidence, n.departmentType]) AS things;

// department.list
MATCH (n:Department) WHERE n.departmentType IN $p0 AND EXISTS { (n)-[r1:DEPARTMENT_OF]->(n2:Municipality) WHERE n2.kind IN $p1 } AND NOT coalesce(((any(t3 IN n.nameKeys WHERE any(w4 IN $p2 WHERE t3 CONTAINS w4))) OR (any(t5 IN n.nameKeys WHERE any(w6 IN $p3 WHERE t5 CONTAINS w6))) OR (EXISTS { (n)-[r7:PART_OF]->(n8:Department) WHERE any(t9 IN n8.nameKeys WHERE any(w10 IN $p4 WHERE t9 CONTAINS w10)) }) OR (any(t11 IN [replace(replace(replace(replace(toLower(n.note), 'ä', 'a'), 'ö', 'o'), 'ü', 'u'), 'ß', 'ss'), replace(replace(replace(replace(toLower(n.note), 'ä', 'ae'), 'ö', 'oe'), 'ü', 'ue'), 'ß', 'ss')] WHERE any(w12 IN $p5 WHERE t11 CONTAINS w12)))), false) AND n.nameKey IS NOT NULL
WITH n
ORDER BY n.nameKey, n.id LIMIT $limit
RETURN collect([n.id, n.name, n.nameEn, n.sourceIds, n.note, n.confidence, n.departmentType]) AS things;

// departmentOf.municipalityByDepartment
MATCH (n:Department)-[r:DEPARTMENT_OF]->(o) WHERE n.id IN $ids
WITH n, r, o ORDER BY o.nameKey, o.id
WITH n.id AS owner, collect([o.id, o.name, o.nameEn, o.kind]) AS edges
RETURN owner, edges[0..$limit] AS edges;

// partOf.partOfByDepartment
MATCH (n:Department)-[r:PART_OF]->(o) WHERE n.id IN $ids
WITH n, r, o ORDER BY o.nameKey, o.id
WITH n.id AS owner, collect([o.id, o.name, o.nameEn, o.departmentType]) AS edges
RETURN owner, edges[0..$limit] AS edges;

// source.byIds
MATCH (n:Source) WHERE n.id IN $ids
RETURN [n.id, n.name, n.url] AS thing;
