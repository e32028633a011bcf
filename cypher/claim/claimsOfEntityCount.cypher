// How many claims of an entity pass the filters.
// @param   id          string                    id of the entity
// @param   types       list of string            types of the other end; empty = all
// @param   predicates  list of string            predicates of the claim; empty = all
// @param   evidence    list of string            evidence grades of the claim; empty = all
// @param   asOfFirst   string, YYYY-MM-DD or ''  first day of the period in which the claim must have held; '' = any time
// @param   asOfLast    string, YYYY-MM-DD or ''  last day of that period
// @returns total       integer                   number of claims
MATCH (e:Entity {id: $id})
WITH e, size($types) = 0 AND $asOfFirst = '' AND e.hub_counts IS NOT NULL AS counted,
  size($types) = 0 AND size($predicates) = 0 AND size($evidence) = 0 AND $asOfFirst = '' AS everything
CALL (e, counted, everything) {
  WITH e WHERE everything
  RETURN e.claim_count AS found
  UNION ALL
  UNWIND CASE WHEN counted AND NOT everything THEN e.hub_counts ELSE [] END AS of_hub
  WITH split(of_hub, ' ') AS parts
  WHERE (size($predicates) = 0 OR parts[0] IN $predicates) AND (size($evidence) = 0 OR parts[2] IN $evidence)
  RETURN sum(toInteger(parts[3])) AS found
  UNION ALL
  WITH e WHERE NOT everything AND NOT counted
  MATCH (e)-[r]-(n:Entity)
  WHERE (size($predicates) = 0 OR type(r) IN $predicates)
    AND (size($types) = 0 OR n.type IN $types) AND (size($evidence) = 0 OR r.evidence IN $evidence)
    AND ($asOfFirst = '' OR (
      (r.since_day IS NULL OR r.since_day <= $asOfLast) AND (r.until_day IS NULL OR r.until_day >= $asOfFirst)))
  RETURN count(r) AS found
}
RETURN sum(found) AS total
