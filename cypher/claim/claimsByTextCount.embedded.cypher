// How many claims have all words in their statement, their notes or the names of their ends.
// @param   lucene  string                      the words in the grammar of Neo4j's index
// @param   words   list of string, lower case  words that must all be met
// @returns total   integer                     number of claims
MATCH (:Entity)-[r]->(:Entity)
WHERE $lucene <> '' AND size($words) > 0 AND all(word IN $words WHERE r.search_text CONTAINS word)
RETURN count(r) AS total
