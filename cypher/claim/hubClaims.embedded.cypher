// The first claims of a hub of one predicate, best evidenced first, then the latest.
// @fill    PREDICATE   relationship type         a predicate of vocabulary.ts
// @param   id          string                    id of the hub
// @param   leaving     boolean                   whether those that leave from it are wanted
// @param   arriving    boolean                   whether those that arrive at it are wanted
// @param   types       list of string            types of the other end; empty = all
// @param   evidence    list of string            evidence grades of the claim; empty = all
// @param   firstKey    string                    least key that such claims sort by; '' = any
// @param   lastKey     string                    text that all of these keys come before
// @param   asOfFirst   string, YYYY-MM-DD or ''  first day of the period in which the claim must have held; '' = any time
// @param   asOfLast    string, YYYY-MM-DD or ''  last day of that period
// @param   maxRows     integer, 1 or more        most claims returned
// @returns key         string                    by which the claims of a hub sort: the last of its words is the id of the claim
// @returns other       string                    id of the entity at the other end
// @returns rank        integer, 0-4              rank of its evidence
// @returns status      string                    its status
// @returns about       string                    id of what it is about; '' = nothing
MATCH (e:Entity {id: $id})-[r:PREDICATE]-(n:Entity)
WHERE (($leaving AND r.subject = e.id) OR ($arriving AND r.object = e.id))
  AND r.rank_key >= $firstKey AND r.rank_key < $lastKey
  AND (size($types) = 0 OR n.type IN $types)
  AND (size($evidence) = 0 OR r.evidence IN $evidence)
  AND ($asOfFirst = '' OR (
    (r.since_day IS NULL OR r.since_day <= $asOfLast) AND (r.until_day IS NULL OR r.until_day >= $asOfFirst)))
RETURN r.rank_key AS key, n.id AS other, r.evidence_rank AS rank, r.status AS status, coalesce(r.about, '') AS about
ORDER BY key
LIMIT $maxRows
