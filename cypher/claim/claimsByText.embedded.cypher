// Claims with all words in their statement, notes or ends' names, and how many there are: statements with the text itself first, then those with all words, then the best evidenced.
// @param   lucene   string                  the words in the grammar of Neo4j's index
// @param   words    list of string, folded  words that must all occur
// @param   text     string, folded          all words together, as typed
// @param   offset   integer, 0 or more      claims left out at the start
// @param   maxRows  integer, 1-100          most claims returned
// @returns total    integer                 number of claims
// @returns claims   list of map             all columns of each claim
MATCH (:Entity)-[r]->(:Entity)
WHERE $lucene <> '' AND size($words) > 0 AND all(word IN $words WHERE r.search_text CONTAINS word)
WITH r, split(r.search_text, '\n')[0] AS statement
WITH r, CASE
  WHEN statement CONTAINS $text THEN 2
  WHEN all(word IN $words WHERE statement CONTAINS word) THEN 1
  ELSE 0 END AS fit
ORDER BY fit DESC, r.evidence_rank DESC, r.id
WITH collect(r) AS found
RETURN size(found) AS total, [r IN found[$offset..$offset + $maxRows] | properties(r)] AS claims
