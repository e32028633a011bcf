// The first claims of a hub of one predicate, best evidenced first, then the latest.
// @fill    PREDICATE    relationship type         a predicate of vocabulary.ts
// @param   id           string                    id of the hub
// @param   leaving      boolean                   true = include claims that leave from it
// @param   arriving     boolean                   true = include claims that arrive at it
// @param   types        list of string            types of the other end; empty = all
// @param   evidence     list of string            evidence grades of the claim; empty = all
// @param   firstKey     string                    start of the range of sort keys, included; '' = any
// @param   lastKey      string                    end of the range of sort keys, excluded
// @param   asOfFirst    string, YYYY-MM-DD or ''  first day of the period in which the claim must have held; '' = any time
// @param   asOfLast     string, YYYY-MM-DD or ''  last day of that period
// @param   maxRows      integer, 1 or more        most claims returned
// @returns key          string                    sort key of the claim; its last word is the id of the claim
// @returns other        string                    id of the entity at the other end
// @returns rank         integer, 0-4              evidence rank of the claim
// @returns status_rank  integer, 0-2              0 = in force, 1 = last reported years ago, 2 = any other status
// @returns about        string                    id of what the claim is about; '' = nothing
CALL () {
  MATCH ()-[r:PREDICATE]->(n:Entity)
  WHERE r.subject = CASE WHEN $leaving THEN $id END AND r.rank_key >= $firstKey AND r.rank_key < $lastKey
    AND (size($types) = 0 OR n.type IN $types)
    AND (size($evidence) = 0 OR r.evidence IN $evidence)
    AND ($asOfFirst = '' OR (
      (r.since_day IS NULL OR r.since_day <= $asOfLast) AND (r.until_day IS NULL OR r.until_day >= $asOfFirst)))
  RETURN r, n
  ORDER BY r.subject, r.rank_key
  LIMIT $maxRows
UNION ALL
  MATCH ()<-[r:PREDICATE]-(n:Entity)
  WHERE r.object = CASE WHEN $arriving THEN $id END AND r.rank_key >= $firstKey AND r.rank_key < $lastKey
    AND (size($types) = 0 OR n.type IN $types)
    AND (size($evidence) = 0 OR r.evidence IN $evidence)
    AND ($asOfFirst = '' OR (
      (r.since_day IS NULL OR r.since_day <= $asOfLast) AND (r.until_day IS NULL OR r.until_day >= $asOfFirst)))
  RETURN r, n
  ORDER BY r.object, r.rank_key
  LIMIT $maxRows
}
RETURN r.rank_key AS key, n.id AS other, r.evidence_rank AS rank, r.status_rank AS status_rank, coalesce(r.about, '') AS about
ORDER BY key
LIMIT $maxRows
