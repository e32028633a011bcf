// How far Neo4j is with building its indexes, on Neo4j only.
// @returns indexes  integer         number of indexes
// @returns percent  float           sum of the percentages built of each
// @returns failed   list of string  names of the indexes that failed
SHOW INDEXES YIELD name, state, populationPercent
RETURN count(*) AS indexes, sum(CASE state WHEN 'ONLINE' THEN 100.0 ELSE populationPercent END) AS percent,
  collect(CASE state WHEN 'FAILED' THEN name END) AS failed
