// How many claims of an entity pass the filters.
// @param   id          string                    id of the entity
// @param   types       list of string            types of the other end; empty = all
// @param   predicates  list of string            predicates of the claim; empty = all
// @param   evidence    list of string            evidence grades of the claim; empty = all
// @param   asOfFirst   string, YYYY-MM-DD or ''  first day of the period in which the claim must have held; '' = any time
// @param   asOfLast    string, YYYY-MM-DD or ''  last day of that period
// @returns total       integer                   number of claims
MATCH (e:Entity {id: $id})
WITH e, size($types) = 0 AND size($predicates) = 0 AND size($evidence) = 0 AND $asOfFirst = '' AS everything
CALL (e, everything) {
  WITH e WHERE everything
  RETURN e.claim_count AS found
  UNION ALL
  WITH e WHERE NOT everything
  MATCH (e)-[r]-(n:Entity)
  WHERE (size($predicates) = 0 OR type(r) IN $predicates)
    AND (size($types) = 0 OR n.type IN $types) AND (size($evidence) = 0 OR r.evidence IN $evidence)
    AND ($asOfFirst = '' OR (
      (r.since_day IS NULL OR r.since_day <= $asOfLast) AND (r.until_day IS NULL OR r.until_day >= $asOfFirst)))
  RETURN count(r) AS found
}
RETURN sum(found) AS total
