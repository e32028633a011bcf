// All claims of the graph, by id.
// @scans  all claims; run only on a graph with no more claims than are returned
// @param   maxRows  integer, 1-20001  most claims returned
// @returns claim    map               all columns of the claim
MATCH (subject:Entity)-[r]->(object:Entity)
WITH r
ORDER BY r.id
LIMIT $maxRows
RETURN properties(r) AS claim
ORDER BY r.id
