// What is sent, step by step; the statements of one step do not wait for each other.
// 1. actor.byIds
// 2. timeToAgreement.list
// 3. cooperationAgreement.byIds, municipality.byIds, source.byIds
// 4. source.byIds

// actor.byIds
MATCH (n:Actor) WHERE n.id IN $ids
RETURN [n.id, n.name, n.nameEn, n.nameKey, n.sourceIds, n.note, n.confidence, n.actorType, n.website] AS thing;

// timeToAgreement.list
MATCH (a:Actor)-[r:SUPPORTS]->(m:Municipality) WHERE a.id = $id
WITH a, r, m ORDER BY r.id
WITH a, m, collect([[r.id, r.since, r.until, r.note, r.sourceIds, r.confidence, r.role, r.programmeId, r.status, r.phase, r.quarter], [type(r), startNode(r).id, endNode(r).id]]) AS links
MATCH (m)<-[:HAS_PARTY]-(g:CooperationAgreement)-[:HAS_PARTY]->(a)
WITH m.id AS municipality, m.nameKey AS nameKey, links, collect(DISTINCT [g.id, coalesce(g.signedOn, g.validFrom), g.validUntil]) AS agreements
RETURN municipality, nameKey, links, agreements;

// cooperationAgreement.byIds
MATCH (n:CooperationAgreement) WHERE n.id IN $ids
RETURN [n.id, n.name, n.nameEn, n.sourceIds, n.confidence] AS thing;

// municipality.byIds
MATCH (n:Municipality) WHERE n.id IN $ids
RETURN [n.id, n.name, n.nameEn, n.kind] AS thing;

// source.byIds
MATCH (n:Source) WHERE n.id IN $ids
RETURN [n.id, n.name, n.url] AS thing;
