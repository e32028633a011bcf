// The claims that carry the hops of paths, best evidenced first.
// @param   hops         list of map               the two ends of each hop as origin and reached
// @param   avoidClaims  list of string            ids of claims that are left out
// @param   predicates   list of string            predicates of the claim; empty = all
// @param   evidence     list of string            evidence grades of the claim; empty = all
// @param   asOfFirst    string, YYYY-MM-DD or ''  first day of the period in which the claim must have held; '' = any time
// @param   asOfLast     string, YYYY-MM-DD or ''  last day of that period
// @returns claim        map                       all columns of the claim
UNWIND $hops AS hop
MATCH (e:Entity {id: hop.origin})-[r]-(n:Entity {id: hop.reached})
WHERE NOT r.id IN $avoidClaims
  AND (size($predicates) = 0 OR type(r) IN $predicates)
  AND (size($evidence) = 0 OR r.evidence IN $evidence)
  AND ($asOfFirst = '' OR (
    (r.since_day IS NULL OR r.since_day <= $asOfLast) AND (r.until_day IS NULL OR r.until_day >= $asOfFirst)))
RETURN properties(r) AS claim
ORDER BY r.evidence_rank DESC, r.id
