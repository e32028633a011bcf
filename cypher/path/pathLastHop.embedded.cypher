// Where the two sides of a path search meet: the pairs between these entities and those that the other side has reached, best evidenced first.
// @param   ids          list of string            ids of the entities to step from
// @param   arrived      list of string            ids of the entities that may be reached
// @param   leastRank    integer, 0-5              least rank of a line that counts; 0 = any
// @param   avoidClaims  list of string            ids of claims that no hop may rest on
// @param   predicates   list of string            predicates of the claim; empty = all
// @param   evidence     list of string            evidence grades of the claim; empty = all; without 'disputed', disputed lines are left out
// @param   asOfFirst    string, YYYY-MM-DD or ''  first day of the period in which the claim must have held; '' = any time
// @param   asOfLast     string, YYYY-MM-DD or ''  last day of that period
// @param   maxRows      integer, 1 or more        most pairs returned
// @returns origin       string                    id of the entity stepped from
// @returns reached      string                    id of the entity reached
// @returns rank         integer, 0-4              rank of the grade of the line between the two
UNWIND $ids AS id
MATCH (e:Entity {id: id})-[r]-(n:Entity)
WITH id, r, n.id AS reached
WHERE reached IN $arrived
  AND (r.evidence_rank >= $leastRank OR r.evidence_rank = 0)
  AND (size($avoidClaims) = 0 OR NOT r.id IN $avoidClaims)
  AND (size($predicates) = 0 OR type(r) IN $predicates)
  AND (size($evidence) = 0 OR r.evidence IN $evidence OR r.evidence_rank = 0)
  AND ($asOfFirst = '' OR (
    (r.since_day IS NULL OR r.since_day <= $asOfLast) AND (r.until_day IS NULL OR r.until_day >= $asOfFirst)))
WITH id AS origin, reached,
  max(r.evidence_rank) * min(CASE WHEN r.evidence_rank = 0 AND r.status = 'in-force' THEN 0 ELSE 1 END) AS rank
WHERE rank >= $leastRank AND (rank > 0 OR size($evidence) = 0 OR 'disputed' IN $evidence)
ORDER BY rank DESC, origin, reached
LIMIT $maxRows
RETURN origin AS origin, reached AS reached, rank AS rank
ORDER BY rank DESC, origin, reached
