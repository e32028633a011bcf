// The claims of some entities, best evidenced first; hubs have none here, because their claims come from an index.
// @param   ids      list of string    ids of entities
// @param   maxRows  integer, 1-10000  most claims returned
// @returns claim    map               all columns of the claim
MATCH (e:Entity)-[r]-(:Entity)
WHERE e.id IN $ids AND e.hub_counts IS NULL
WITH DISTINCT r
ORDER BY r.evidence_rank DESC, r.id
LIMIT $maxRows
RETURN properties(r) AS claim
ORDER BY r.evidence_rank DESC, r.id
