// How many sources have all words in title and publisher.
// @param   text   string, folded          one of the words, which an index finds; '' = all sources
// @param   words  list of string, folded  words that must all occur, also within longer words
// @returns total  integer                 number of sources
MATCH (s:Source)
WHERE $text = '' OR all(word IN $words WHERE s.search_text CONTAINS word)
RETURN count(s) AS total
