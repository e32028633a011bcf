// The sources whose title and publisher have all words, most cited first, then the latest.
// @param   text     string, folded          one of the words, which an index finds; '' = all sources
// @param   words    list of string, folded  words that must all occur, also within longer words
// @param   offset   integer, 0 or more      sources left out at the start
// @param   maxRows  integer, 1-200          most sources returned
// @returns source   map                     all columns of the source
CALL () {
  MATCH (s:Source)
  WHERE s.search_text CONTAINS CASE WHEN $text <> '' THEN $text END
    AND all(word IN $words WHERE s.search_text CONTAINS word)
  RETURN s
  UNION ALL
  MATCH (s:Source)
  WHERE s.claim_count >= CASE WHEN $text = '' THEN 0 END
  RETURN s ORDER BY s.claim_count DESC, coalesce(s.published, '') DESC, s.id LIMIT $offset + $maxRows
}
RETURN properties(s) AS source
ORDER BY s.claim_count DESC, coalesce(s.published, '') DESC, s.id
SKIP $offset LIMIT $maxRows
