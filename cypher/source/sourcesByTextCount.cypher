// How many sources have all words in title and publisher.
// @param   text   string, folded          one of the words, which an index finds; '' = all sources
// @param   words  list of string, folded  words that must all occur, also within longer words
// @returns total  integer                 number of sources
CALL () {
  MATCH (s:Source)
  WHERE s.search_text CONTAINS CASE WHEN $text <> '' THEN $text END
    AND all(word IN $words WHERE s.search_text CONTAINS word)
  RETURN count(s) AS found
  UNION ALL
  MATCH (s:Source)
  WITH count(s) AS everything
  RETURN CASE WHEN $text = '' THEN everything ELSE 0 END AS found
}
RETURN sum(found) AS total
