// The sources whose title or publisher contains a text, most cited first, then the latest.
// @param   text     string, folded      part of the title or publisher; '' = all sources
// @param   offset   integer, 0 or more  sources left out at the start
// @param   maxRows  integer, 1-200      most sources returned
// @returns source   map                 all columns of the source
CALL () {
  MATCH (s:Source)
  WHERE s.search_text CONTAINS CASE WHEN $text <> '' THEN $text END
  RETURN s
  UNION ALL
  MATCH (s:Source)
  WHERE s.claim_count >= CASE WHEN $text = '' THEN 0 END
  RETURN s ORDER BY s.claim_count DESC, coalesce(s.published, '') DESC, s.id LIMIT $offset + $maxRows
}
RETURN properties(s) AS source
ORDER BY s.claim_count DESC, coalesce(s.published, '') DESC, s.id
SKIP $offset LIMIT $maxRows
