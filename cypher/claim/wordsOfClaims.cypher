// Which of some words occur together in the statement, notes or ends' names of a claim: most words first, then the rarest together.
// @param   lucene  string                  the words in the grammar of Neo4j's index; one of them is enough
// @param   words   list of string, folded  words that may occur
// @returns words   list of string          the words that these claims have; they have none of the others
// @returns found   integer                 number of claims
CALL db.index.fulltext.queryRelationships('claim_search', $lucene, {limit: 10000}) YIELD relationship AS r
WHERE startNode(r):Entity
WITH r LIMIT 5000
WITH [word IN $words WHERE r.search_text CONTAINS word] AS words
WHERE size(words) > 0
RETURN words, count(*) AS found
ORDER BY size(words) DESC, found, words
