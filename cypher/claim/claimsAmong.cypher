// All claims that have both ends among these entities, but not both among those known before, by id.
// @fill    PREDICATE  relationship type  each of vocabulary.ts; its line is repeated as parts of a union
// @param   ids        list of string     ids of entities
// @param   known      list of string     those of them whose claims among themselves are left out; empty = none
// @returns claim      map                all columns of the claim
MATCH (e:Entity)
WHERE e.id IN $ids
WITH e, e.hub_counts IS NOT NULL AS isHub
WITH e, isHub, CASE WHEN isHub THEN COUNT { (e)-->() } ELSE 0 END >= 1000 AS leavesOften
WITH collect(CASE WHEN NOT leavesOften THEN e END) AS few,
  collect(CASE WHEN leavesOften THEN e END) AS many,
  collect(CASE WHEN isHub THEN e END) AS hubs
CALL (few, many, hubs) {
  UNWIND few AS e
  MATCH (e)-[r]->()
  WITH r, endNode(r) AS other WHERE other:Entity AND other.id IN $ids
  RETURN r
  UNION ALL
  UNWIND CASE WHEN size(many) = 0 THEN [] ELSE few END AS e
  WITH e, many, hubs WHERE NOT e IN hubs
  MATCH (e)<-[r]-(hub)
  WHERE hub IN many
  RETURN r
  UNION ALL
  UNWIND many AS one
  UNWIND hubs AS other
  WITH one, other WHERE one <> other
  CALL (one, other) {
    MATCH (one)-[r:PREDICATE]->(other) RETURN r
  }
  RETURN r
}
WITH r WHERE NOT (startNode(r).id IN $known AND endNode(r).id IN $known)
RETURN properties(r) AS claim
ORDER BY r.id
