// The sources whose title and publisher have all words, most cited first, then the latest.
// @param   text     string, folded          one of the words, which an index finds; '' = all sources
// @param   words    list of string, folded  words that must all occur, also within longer words
// @param   offset   integer, 0 or more      sources left out at the start
// @param   maxRows  integer, 1-200          most sources returned
// @returns source   map                     all columns of the source
MATCH (s:Source)
WHERE $text = '' OR all(word IN $words WHERE s.search_text CONTAINS word)
RETURN properties(s) AS source
ORDER BY s.claim_count DESC, coalesce(s.published, '') DESC, s.id
SKIP $offset LIMIT $maxRows
