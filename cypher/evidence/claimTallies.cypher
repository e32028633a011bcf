// How many claims there are of each kind: by the types of their ends, their evidence, and the year of their newest source.
// @scans  all claims; once for each version of the data set, then cached
// @returns subject_type   string        type of the subject
// @returns object_type    string        type of the object
// @returns evidence       string        evidence grade
// @returns year           string, YYYY  year of the newest source; '' = no source is dated
// @returns one_publisher  boolean       whether there is exactly one independent voice
// @returns relayed        boolean       whether an audit found that its sources relay one interested party
// @returns count          integer       number of claims
MATCH (s:Entity)-[r]->(o:Entity)
RETURN s.type AS subject_type, o.type AS object_type, r.evidence AS evidence,
  coalesce(substring(r.newest_day, 0, 4), '') AS year, r.publisher_count = 1 AS one_publisher,
  'relay-unmarked' IN r.caveats AS relayed, count(*) AS count
ORDER BY subject_type, object_type, evidence, year, one_publisher, relayed
