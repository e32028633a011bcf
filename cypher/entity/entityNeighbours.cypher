// The neighbours of an entity with the claims to each: its owners first, then the best evidenced, then the latest, then the best connected; none for a hub, whose claims come from an index.
// @param   id          string                    id of the entity
// @param   types       list of string            types of the other end; empty = all
// @param   predicates  list of string            predicates of the claim; empty = all
// @param   evidence    list of string            evidence grades of the claim; empty = all
// @param   direction   string, out in both       whether claims leave from the entity, arrive at it, or either
// @param   asOfFirst   string, YYYY-MM-DD or ''  first day of the period in which the claim must have held; '' = any time
// @param   asOfLast    string, YYYY-MM-DD or ''  last day of that period
// @param   maxRows     integer, 1-200            most neighbours returned
// @returns entity      map                       all columns of the neighbour
// @returns claims      list of map               the claims between the two that pass the filters, best evidenced first
MATCH (e:Entity {id: $id})-[r]-(n:Entity)
WHERE e.hub_counts IS NULL
  AND (size($types) = 0 OR n.type IN $types)
  AND (size($predicates) = 0 OR type(r) IN $predicates)
  AND (size($evidence) = 0 OR r.evidence IN $evidence)
  AND ($direction = 'both' OR ($direction = 'out' AND r.subject = e.id) OR ($direction = 'in' AND r.object = e.id))
  AND ($asOfFirst = '' OR (
    (r.since_day IS NULL OR r.since_day <= $asOfLast) AND (r.until_day IS NULL OR r.until_day >= $asOfFirst)))
WITH n, r, CASE WHEN r.status = 'in-force' AND (
    (type(r) = 'SUBSIDIARY_OF' AND r.subject = e.id) OR (type(r) = 'OWNS_STAKE_IN' AND r.object = e.id)) THEN 1 ELSE 0 END AS owning
ORDER BY r.evidence_rank DESC, r.id
WITH n, max(owning) AS owner, max(r.evidence_rank) AS best, max(coalesce(r.since_day, '')) AS latest, collect(r) AS links
ORDER BY owner DESC, best DESC, latest DESC, n.claim_count DESC, n.id
LIMIT $maxRows
RETURN n {.*, search_names: null, search_tokens: null, hub_first: null} AS entity,
  [r IN links | properties(r)] AS claims
ORDER BY owner DESC, best DESC, latest DESC, n.claim_count DESC, n.id
