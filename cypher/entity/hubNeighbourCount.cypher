// How many neighbours a hub has behind the claims that pass the filters.
// @scans  all claims of the hub; once for each version of the data set and filter, then cached
// @param   id          string                    id of the entity
// @param   types       list of string            types of the other end; empty = all
// @param   predicates  list of string            predicates of the claim; empty = all
// @param   evidence    list of string            evidence grades of the claim; empty = all
// @param   direction   string, out in both       whether claims leave from the entity, arrive at it, or either
// @param   asOfFirst   string, YYYY-MM-DD or ''  first day of the period in which the claim must have held; '' = any time
// @param   asOfLast    string, YYYY-MM-DD or ''  last day of that period
// @returns total       integer                   number of different neighbours
MATCH (e:Entity {id: $id})-[r]-(n:Entity)
WHERE (size($types) = 0 OR n.type IN $types)
  AND (size($predicates) = 0 OR type(r) IN $predicates)
  AND (size($evidence) = 0 OR r.evidence IN $evidence)
  AND ($direction = 'both' OR ($direction = 'out' AND r.subject = e.id) OR ($direction = 'in' AND r.object = e.id))
  AND ($asOfFirst = '' OR (
    (r.since_day IS NULL OR r.since_day <= $asOfLast) AND (r.until_day IS NULL OR r.until_day >= $asOfFirst)))
RETURN count(DISTINCT n.id) AS total
