// How far Neo4j is with building its indexes, on Neo4j only.
// @returns indexes  integer         number of indexes
// @returns percent  float           how much of each is made, all added up
// @returns failed   list of string  names of those that cannot be made
SHOW INDEXES YIELD name, state, populationPercent
RETURN count(*) AS indexes, sum(CASE state WHEN 'ONLINE' THEN 100.0 ELSE populationPercent END) AS percent,
  collect(CASE state WHEN 'FAILED' THEN name END) AS failed
