// How many entities there are of each type and country, by type.
// @scans  all entities; once for each version of the data set, then cached
// @returns country  string   country of the entities counted, for a policy perhaps several separated by semicolons; empty = none
// @returns type     string   their type
// @returns count    integer  number of entities
MATCH (e:Entity)
RETURN coalesce(e.country, '') AS country, e.type AS type, count(*) AS count
ORDER BY type, country
