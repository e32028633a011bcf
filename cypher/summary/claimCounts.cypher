// How many claims there are, by predicate and evidence.
// @scans  all claims; once for each version of the data set, then cached
// @returns predicate  string   predicate of the claims counted
// @returns evidence   string   their evidence grade
// @returns count      integer  number of claims
MATCH (:Entity)-[r]->(:Entity)
RETURN type(r) AS predicate, r.evidence AS evidence, count(*) AS count
ORDER BY predicate, evidence
