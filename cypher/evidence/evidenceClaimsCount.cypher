// How many claims have a given kind of support.
// @scans  all claims; once for each version of the data set and list, then cached
// @param   evidence       list of string  evidence grades; empty = all
// @param   onePublisher   boolean         true = only those with exactly one publisher that counts
// @param   sources        list of string  ids of sources, one of which must support the claim; empty = any
// @param   independently  boolean         true = one of these sources must count for the claim
// @param   alone          boolean         true = no other sources may count for the claim
// @param   entityType     string          type of an entity at one of the two ends; '' = any
// @param   year           string          year of the newest source, or 'undated'; '' = any
// @param   verdicts       list of string  what the checked sources must carry of the claim, taken together; empty = any
// @param   dossier        string          name of the claim's dossier; '' = any
// @param   lostGrade      boolean         true = only those that lost their grade because a source failed its check
// @returns total          integer         number of claims
MATCH (s:Entity)-[r]->(o:Entity)
WHERE (size($evidence) = 0 OR r.evidence IN $evidence)
  AND ($onePublisher = false OR r.publisher_count = 1)
  AND (size($sources) = 0 OR any(cited IN r.sources WHERE cited IN $sources))
  AND ($independently = false OR any(cited IN r.independent_sources WHERE cited IN $sources))
  AND ($alone = false OR all(cited IN r.independent_sources WHERE cited IN $sources))
  AND ($entityType = '' OR s.type = $entityType OR o.type = $entityType)
  AND ($year = '' OR coalesce(substring(r.newest_day, 0, 4), 'undated') = $year)
  AND (size($verdicts) = 0 OR r.check_verdict IN $verdicts)
  AND ($dossier = '' OR r.dossier = $dossier)
  AND ($lostGrade = false OR r.evidence_unchecked IS NOT NULL)
RETURN count(r) AS total
