// The claims of an entity that pass the filters, best evidenced first, then the latest; none for a hub, whose claims come from an index.
// @param   id          string                    id of the entity
// @param   types       list of string            types of the other end; empty = all
// @param   predicates  list of string            predicates of the claim; empty = all
// @param   evidence    list of string            evidence grades of the claim; empty = all
// @param   asOfFirst   string, YYYY-MM-DD or ''  first day of the period in which the claim must have held; '' = any time
// @param   asOfLast    string, YYYY-MM-DD or ''  last day of that period
// @param   offset      integer, 0 or more        claims left out at the start
// @param   maxRows     integer, 1-500            most claims returned
// @returns claim       map                       all columns of the claim
MATCH (e:Entity {id: $id})-[r]-(n:Entity)
WHERE e.hub_counts IS NULL
  AND (size($types) = 0 OR n.type IN $types)
  AND (size($predicates) = 0 OR type(r) IN $predicates)
  AND (size($evidence) = 0 OR r.evidence IN $evidence)
  AND ($asOfFirst = '' OR (
    (r.since_day IS NULL OR r.since_day <= $asOfLast) AND (r.until_day IS NULL OR r.until_day >= $asOfFirst)))
WITH r
ORDER BY r.evidence_rank DESC, coalesce(r.since_day, '') DESC, r.id
SKIP $offset LIMIT $maxRows
RETURN properties(r) AS claim
ORDER BY r.evidence_rank DESC, coalesce(r.since_day, '') DESC, r.id
