// How many claims were checked against their sources: by dossier, by what was found, and by the grade lost.
// @scans  all claims; once for each version of the data set, then cached
// @returns dossier   string   name of the dossier
// @returns verdict   string   what the checked sources carry of the claim, taken together
// @returns evidence  string   evidence grade
// @returns before    string   the grade it would have if no source had failed its check; '' = the same
// @returns count     integer  number of claims
MATCH (:Entity)-[r]->(:Entity)
WHERE r.check_verdict IS NOT NULL
RETURN r.dossier AS dossier, r.check_verdict AS verdict, r.evidence AS evidence,
  coalesce(r.evidence_unchecked, '') AS before, count(*) AS count
ORDER BY dossier, verdict, evidence, before
