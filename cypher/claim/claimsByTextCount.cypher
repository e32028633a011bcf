// How many claims have all words in their statement, their notes or the names of their ends.
// @param   lucene  string                      the words in the grammar of Neo4j's index
// @param   words   list of string, lower case  words that must all be met
// @returns total   integer                     number of claims
CALL db.index.fulltext.queryRelationships('claim_search', $lucene, {limit: 10000}) YIELD relationship AS r
WHERE size($words) > 0 AND startNode(r):Entity
WITH r LIMIT 5000
RETURN count(r) AS total
