// How many sources have a title or publisher that contains a text.
// @param   text   string, folded  part of the title or publisher; '' = all sources
// @returns total  integer             number of sources
CALL () {
  MATCH (s:Source)
  WHERE s.search_text CONTAINS CASE WHEN $text <> '' THEN $text END
  RETURN count(s) AS found
  UNION ALL
  MATCH (s:Source)
  WITH count(s) AS everything
  RETURN CASE WHEN $text = '' THEN everything ELSE 0 END AS found
}
RETURN sum(found) AS total
