// The claims between organisations about one of these technologies, comparisons included, by id; only the best evidenced if there are too many.
// @scans  all claims about the technologies; once for each version of the data set and list of technologies, then cached
// @param   ids      list of string    ids of technologies
// @param   maxRows  integer, 1-5001  most rows returned
// @returns claim    map               all columns of the claim
UNWIND range(0, size($ids) - 1, 500) AS start
WITH reduce(keys = '"-"', id IN $ids[start..start + 500] | keys + ' "' + id + '"') AS keys
CALL db.index.fulltext.queryRelationships('claim_search', 'about:(' + keys + ')') YIELD relationship AS r
WHERE startNode(r):Organisation AND endNode(r):Organisation
WITH DISTINCT r
ORDER BY r.evidence_rank DESC, r.id
LIMIT $maxRows
RETURN properties(r) AS claim
ORDER BY r.id
