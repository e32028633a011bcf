// What claims say about the development of each technology, by id.
// @scans  all technologies with their developers; once for each version of the data set, then cached
// @param   maxRows        integer, 1-5001  most technologies returned
// @returns technology     string           id of the technology
// @returns stage          string           its stage of the chain
// @returns developers     integer          claims that somebody develops it
// @returns with_maturity  integer          of these, those that state a maturity
// @returns supported      integer          of these, those that an independent voice supports and none disputes
MATCH (t:Technology)
OPTIONAL MATCH (:Organisation)-[r:DEVELOPS]->(t)
RETURN t.id AS technology, t.stage AS stage, count(r) AS developers, count(r.maturity) AS with_maturity,
  sum(CASE WHEN r.evidence IN ['corroborated', 'single-source'] THEN 1 ELSE 0 END) AS supported
ORDER BY technology
LIMIT $maxRows
