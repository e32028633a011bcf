// Where the two sides of a path search meet in two steps: entities next to both, with the pairs that lead there; only the least connected if there are too many.
// @param   ids          list of string            ids of the entities at which one side has arrived
// @param   arrived      list of string            ids of the entities at which the other side has arrived, none of them in ids
// @param   types        list of string            types of entities that may lie between; empty = none
// @param   avoid        list of string            ids of entities that may not lie between
// @param   leastRank    integer, 0-5              least rank of a line that counts; 0 = any
// @param   avoidClaims  list of string            ids of claims that no hop may rest on
// @param   predicates   list of string            predicates of the claim; empty = all
// @param   evidence     list of string            evidence grades of the claim; empty = all; without 'disputed', disputed lines are left out
// @param   asOfFirst    string, YYYY-MM-DD or ''  first day of the period in which the claim must have held; '' = any time
// @param   asOfLast     string, YYYY-MM-DD or ''  last day of that period
// @param   maxRows      integer, 1 or more        most pairs returned
// @returns origin       string                    id of the entity between the two sides
// @returns reached      list of string            ids of its neighbours on both sides
// @returns ranks        list of integer, 0-4      rank of the grade of the line to each of these
UNWIND $ids + $arrived AS id
MATCH (e:Entity {id: id})-[r]-(n:Entity)
WHERE n.type IN $types AND NOT n.id IN $avoid
  AND (r.evidence_rank >= $leastRank OR r.evidence_rank = 0)
  AND (size($avoidClaims) = 0 OR NOT r.id IN $avoidClaims)
  AND (size($predicates) = 0 OR type(r) IN $predicates)
  AND (size($evidence) = 0 OR r.evidence IN $evidence OR r.evidence_rank = 0)
  AND ($asOfFirst = '' OR (
    (r.since_day IS NULL OR r.since_day <= $asOfLast) AND (r.until_day IS NULL OR r.until_day >= $asOfFirst)))
WITH n.id AS origin, n.claim_count AS weight, id AS reached,
  max(r.evidence_rank) * min(CASE WHEN r.evidence_rank = 0 AND r.status = 'in-force' THEN 0 ELSE 1 END) AS rank,
  max(CASE WHEN id IN $ids THEN 1 ELSE 0 END) AS side
WHERE rank >= $leastRank AND (rank > 0 OR size($evidence) = 0 OR 'disputed' IN $evidence)
WITH origin, weight, collect(reached) AS all_reached, collect(rank) AS all_ranks, min(side) AS least, max(side) AS most
WHERE least < most
UNWIND range(0, size(all_reached) - 1) AS index
WITH origin, weight, all_reached[index] AS reached, all_ranks[index] AS rank
ORDER BY weight, origin, reached
LIMIT $maxRows
RETURN origin AS origin, collect(reached) AS reached, collect(rank) AS ranks
ORDER BY origin
