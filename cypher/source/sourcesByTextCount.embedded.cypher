// How many sources have a title or publisher that contains a text.
// @param   text   string, folded  part of the title or publisher; '' = all sources
// @returns total  integer             number of sources
MATCH (s:Source)
WHERE $text = '' OR s.search_text CONTAINS $text
RETURN count(s) AS total
