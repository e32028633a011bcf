// The first claims of one predicate that leave from a hub, best evidenced first, then the latest.
// @fill    PREDICATE   relationship type         a predicate of vocabulary.ts
// @param   id          string                    id of the hub
// @param   types       list of string            types of the other end; empty = all
// @param   evidence    list of string            evidence grades of the claim; empty = all
// @param   asOfFirst   string, YYYY-MM-DD or ''  first day of the period in which the claim must have held; '' = any time
// @param   asOfLast    string, YYYY-MM-DD or ''  last day of that period
// @param   maxRows     integer, 1 or more        most claims returned
// @returns key         string                    by which the claims of a hub sort
// @returns other       string                    id of the entity at the other end
// @returns rank        integer, 0-4              rank of its evidence
// @returns since       string, YYYY-MM-DD or ''  its first day; '' = not known
// @returns claim       map                       all columns of the claim
MATCH ()-[r:PREDICATE]->(n:Entity)
WHERE r.subject = $id AND r.rank_key >= ''
  AND (size($types) = 0 OR n.type IN $types)
  AND (size($evidence) = 0 OR r.evidence IN $evidence)
  AND ($asOfFirst = '' OR (
    (r.since_day IS NULL OR r.since_day <= $asOfLast) AND (r.until_day IS NULL OR r.until_day >= $asOfFirst)))
RETURN r.rank_key AS key, n.id AS other, r.evidence_rank AS rank, coalesce(r.since_day, '') AS since, properties(r) AS claim
ORDER BY r.subject, r.rank_key
LIMIT $maxRows
