// How many claims there are by the year of their newest source and by evidence.
// @scans  all claims; once for each version of the data set, then kept
// @returns year      string, YYYY  year of the newest source; '' = no source is dated
// @returns evidence  string        evidence grade
// @returns count     integer       number of claims
MATCH (:Entity)-[r]->(:Entity)
RETURN coalesce(substring(r.newest_day, 0, 4), '') AS year, r.evidence AS evidence, count(*) AS count
ORDER BY year, evidence
