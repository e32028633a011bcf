// All claims that have both ends among these entities, by id.
// @param   ids    list of string  ids of entities
// @returns claim  map             all columns of the claim
CALL () {
  MATCH (e:Entity)
  WHERE e.id IN $ids AND e.hub_counts IS NULL
  WITH collect(e) AS others
  UNWIND others AS e
  MATCH (e)-[r]->(other:Entity)
  WHERE other.id IN $ids
  RETURN r
  UNION ALL
  MATCH (e:Entity)
  WHERE e.id IN $ids AND e.hub_counts IS NULL
  WITH collect(e) AS others
  UNWIND others AS e
  MATCH (e)<-[r]-(hub:Entity)
  WHERE hub.id IN $ids AND hub.hub_counts IS NOT NULL
  RETURN r
  UNION ALL
  MATCH (hub:Entity)
  WHERE hub.id IN $ids AND hub.hub_counts IS NOT NULL
  WITH collect(hub) AS hubs
  UNWIND hubs AS one
  UNWIND hubs AS other
  WITH one, other WHERE one <> other
  MATCH (one)-[r]->(other)
  RETURN r
}
RETURN properties(r) AS claim
ORDER BY r.id
