// How many claims lead to or from entities of each type, by evidence; a claim between two of one type counts once.
// @scans  all claims from both ends; once for each version of the data set, then kept
// @returns type      string   type of the entity
// @returns evidence  string   evidence grade
// @returns count     integer  number of claims
MATCH (e:Entity)-[r]-(:Entity)
RETURN e.type AS type, r.evidence AS evidence, count(DISTINCT r.id) AS count
ORDER BY type, evidence
