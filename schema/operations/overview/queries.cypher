// What is sent, step by step; the statements of one step do not wait for each other.
// 1. overview.package, overview.sources, overview.statements, overview.things

// overview.package
MATCH (p:Package) RETURN p.version AS version, p.date AS date, p.licence AS licence, p.citation AS citation;

// overview.sources
MATCH (n:Source) RETURN count(n) AS count;

// overview.statements
MATCH (:Entity)-[r]->(:Entity)
RETURN type(r) AS relation, r.confidence AS confidence, size(r.sourceIds) AS sources, count(r) AS count;

// overview.things
MATCH (n:Entity) RETURN n.entityType AS type, count(n) AS count;
