// How many entities there are of each type.
// @scans  all entities; once for each version of the data set, then cached
// @returns type   string   type of the entities counted
// @returns count  integer  number of entities
MATCH (e:Entity)
RETURN e.type AS type, count(*) AS count
ORDER BY type
