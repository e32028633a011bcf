// How many neighbours an entity has behind the claims that pass the filters; none for a hub with a filter.
// @param   id          string                    id of the entity
// @param   types       list of string            types of the other end; empty = all
// @param   predicates  list of string            predicates of the claim; empty = all
// @param   evidence    list of string            evidence grades of the claim; empty = all
// @param   direction   string, out in both       whether claims leave from the entity, arrive at it, or either
// @param   asOfFirst   string, YYYY-MM-DD or ''  first day of the period in which the claim must have held; '' = any time
// @param   asOfLast    string, YYYY-MM-DD or ''  last day of that period
// @returns total       integer                   number of different neighbours
MATCH (e:Entity {id: $id})
WITH e, $direction = 'both' AND size($types) = 0 AND size($predicates) = 0 AND size($evidence) = 0 AND $asOfFirst = '' AS everything
CALL (e, everything) {
  WITH e WHERE everything
  RETURN e.neighbour_count AS found
  UNION ALL
  WITH e WHERE NOT everything AND e.hub_counts IS NULL
  MATCH (e)-[r]-(n:Entity)
  WHERE (size($predicates) = 0 OR type(r) IN $predicates)
    AND ($direction = 'both' OR ($direction = 'out' AND r.subject = e.id) OR ($direction = 'in' AND r.object = e.id))
    AND (size($types) = 0 OR n.type IN $types) AND (size($evidence) = 0 OR r.evidence IN $evidence)
    AND ($asOfFirst = '' OR (
      (r.since_day IS NULL OR r.since_day <= $asOfLast) AND (r.until_day IS NULL OR r.until_day >= $asOfFirst)))
  RETURN count(DISTINCT n) AS found
}
RETURN sum(found) AS total
