// How many claims an entity has, by predicate, direction and evidence.
// @param   id         string   id of the entity
// @returns predicate  string   predicate of the claims counted
// @returns direction  string   'out' if the entity is their subject, 'in' if it is their object
// @returns evidence   string   their evidence grade
// @returns count      integer  number of claims
MATCH (e:Entity {id: $id})
CALL (e) {
  WITH e WHERE e.hub_counts IS NULL
  MATCH (e)-[r]-(:Entity)
  RETURN type(r) AS predicate, CASE WHEN r.subject = e.id THEN 'out' ELSE 'in' END AS direction, r.evidence AS evidence,
    count(*) AS count
  UNION ALL
  UNWIND e.hub_counts AS counted
  WITH split(counted, ' ') AS parts
  RETURN parts[0] AS predicate, parts[1] AS direction, parts[2] AS evidence, toInteger(parts[3]) AS count
}
RETURN predicate AS predicate, direction AS direction, evidence AS evidence, count AS count
ORDER BY predicate, direction, evidence
