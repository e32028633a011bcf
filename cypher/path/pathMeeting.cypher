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
MATCH (e:Entity)-[r]-(n)-[s]-(other:Entity)
USING JOIN ON n
WHERE e.id IN $ids AND other.id IN $arrived
  AND all(claim IN [r, s] WHERE (claim.evidence_rank >= $leastRank OR claim.evidence_rank = 0)
    AND (size($avoidClaims) = 0 OR NOT claim.id IN $avoidClaims)
    AND (size($predicates) = 0 OR type(claim) IN $predicates)
    AND (size($evidence) = 0 OR claim.evidence IN $evidence OR claim.evidence_rank = 0)
    AND ($asOfFirst = '' OR (
      (claim.since_day IS NULL OR claim.since_day <= $asOfLast)
      AND (claim.until_day IS NULL OR claim.until_day >= $asOfFirst))))
WITH n, collect(DISTINCT r) + collect(DISTINCT s) AS claims
WHERE n.type IN $types AND NOT n.id IN $avoid
UNWIND claims AS r
WITH n, CASE WHEN r.subject = n.id THEN r.object ELSE r.subject END AS reached,
  max(r.evidence_rank) * min(CASE WHEN r.evidence_rank = 0 AND r.status = 'in-force' THEN 0 ELSE 1 END) AS rank
WHERE rank >= $leastRank AND (rank > 0 OR size($evidence) = 0 OR 'disputed' IN $evidence)
WITH n, collect({reached: reached, rank: rank}) AS lines
WHERE any(line IN lines WHERE line.reached IN $ids) AND any(line IN lines WHERE line.reached IN $arrived)
UNWIND lines AS line
WITH n.id AS origin, line.reached AS reached, line.rank AS rank, n.claim_count AS weight
ORDER BY weight, origin, reached
LIMIT $maxRows
RETURN origin AS origin, collect(reached) AS reached, collect(rank) AS ranks
ORDER BY origin
