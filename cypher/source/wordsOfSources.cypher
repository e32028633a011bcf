// Which of some words occur together in the title or publisher of a source: most words first, then the rarest together.
// @param   words    list of string, folded  words that may occur
// @param   maxRows  integer, 1-5000         most sources looked at for each word
// @returns words    list of string          the words that these sources have; they have none of the others
// @returns found    integer                 number of sources
UNWIND $words AS one
CALL (one) {
  MATCH (s:Source)
  WHERE s.search_text CONTAINS one
  WITH s LIMIT $maxRows
  RETURN collect(s) AS having
}
UNWIND having AS s
WITH DISTINCT s
WITH [word IN $words WHERE s.search_text CONTAINS word] AS words
RETURN words, count(*) AS found
ORDER BY size(words) DESC, found, words
