// The next step of a path search: the pairs one step from these entities, by entity; only the goals and the best evidenced if there are too many.
// @param   ids          list of string            ids of the entities to step from
// @param   goals        list of string            ids of the entities that may be reached whatever their type
// @param   types        list of string            types of other entities that may be reached; empty = none
// @param   avoid        list of string            ids of entities that may not be reached, except the goals
// @param   leastRank    integer, 0-5              least rank of a line that counts; 0 = any
// @param   avoidClaims  list of string            ids of claims that no hop may rest on
// @param   predicates   list of string            predicates of the claim; empty = all
// @param   evidence     list of string            evidence grades of the claim; empty = all; without 'disputed', disputed lines are left out
// @param   asOfFirst    string, YYYY-MM-DD or ''  first day of the period in which the claim must have held; '' = any time
// @param   asOfLast     string, YYYY-MM-DD or ''  last day of that period
// @param   maxRows      integer, 1 or more        most pairs returned
// @returns origin       string                    id of the entity stepped from
// @returns reached      list of string            ids of the entities reached from it
// @returns ranks        list of integer, 0-4      rank of the grade of the line to each of these
// @returns weights      list of integer           number of claims of each of these
UNWIND $ids AS id
MATCH (e:Entity {id: id})-[r]-(n:Entity)
WHERE (n.id IN $goals OR (n.type IN $types AND NOT n.id IN $avoid))
  AND (r.evidence_rank >= $leastRank OR r.evidence_rank = 0)
  AND (size($avoidClaims) = 0 OR NOT r.id IN $avoidClaims)
  AND (size($predicates) = 0 OR type(r) IN $predicates)
  AND (size($evidence) = 0 OR r.evidence IN $evidence OR r.evidence_rank = 0)
  AND ($asOfFirst = '' OR (
    (r.since_day IS NULL OR r.since_day <= $asOfLast) AND (r.until_day IS NULL OR r.until_day >= $asOfFirst)))
WITH e.id AS origin, n.id AS reached, n.claim_count AS weight,
  max(r.evidence_rank) * min(CASE WHEN r.evidence_rank = 0 AND r.status = 'in-force' THEN 0 ELSE 1 END) AS rank,
  max(CASE WHEN n.id IN $goals THEN 1 ELSE 0 END) AS goal
WHERE rank >= $leastRank AND (rank > 0 OR size($evidence) = 0 OR 'disputed' IN $evidence)
ORDER BY goal DESC, rank DESC, origin, reached
LIMIT $maxRows
RETURN origin AS origin, collect(reached) AS reached, collect(rank) AS ranks, collect(weight) AS weights
ORDER BY origin
