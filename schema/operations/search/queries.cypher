// What is sent, step by step; the statements of one step do not wait for each other.
// 1. search.found
// 2. entity.degrees, source.byIds

// search.found
MATCH (n:Entity) WHERE any(name IN n.nameWords WHERE (name CONTAINS $p0 OR name CONTAINS $p1))
RETURN properties(n) AS thing,
  CASE
    WHEN any(name IN n.nameKeys WHERE name IN $p2) THEN 1.0
    WHEN any(name IN n.nameKeys WHERE any(t IN $p2 WHERE name STARTS WITH t)) THEN 0.75
    ELSE 0.5
  END AS score;

// entity.degrees
MATCH (n:Entity) WHERE n.id IN $ids
RETURN n.id AS id, COUNT { (n)--() } AS degree;

// source.byIds
MATCH (n:Source) WHERE n.id IN $ids
RETURN [n.id] AS thing;
