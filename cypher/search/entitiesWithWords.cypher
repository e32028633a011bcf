// Entities that have all of some words in their claims, names and summary together, though one claim must have one of them: those with the most words in their names first, then in their summary, then those with the most claims.
// @param   lucene   string                             the words in the grammar of Neo4j's index; one of them is enough
// @param   words    list of string, folded             words that must all occur
// @param   types    list of string                     types of the entities; empty means all
// @param   country  string, ISO 3166-1 alpha-2 or EU   country of the entities; empty means any, or none
// @param   maxRows  integer, 1-100                     most entities returned
// @returns id       string                             id of the entity
CALL db.index.fulltext.queryRelationships('claim_search', $lucene, {limit: 10000}) YIELD relationship AS r
WHERE startNode(r):Entity
WITH r LIMIT 5000
WITH r, [word IN $words WHERE r.search_text CONTAINS word] AS words
UNWIND [startNode(r), endNode(r)] AS e
UNWIND words AS word
WITH e, collect(DISTINCT word) AS claimed
WHERE (size($types) = 0 OR e.type IN $types) AND ($country = '' OR coalesce(e.country, '') CONTAINS $country)
WITH e, claimed, toLower(coalesce(e.summary, '')) AS summary
WHERE all(word IN $words WHERE word IN claimed OR summary CONTAINS word)
WITH e, summary, [word IN $words WHERE any(name IN e.search_names WHERE toLower(name) CONTAINS word)] AS named
WITH e, size(named) AS named, size([word IN $words WHERE summary CONTAINS word]) AS told
ORDER BY named DESC, told DESC, e.claim_count DESC, e.id
LIMIT $maxRows
RETURN e.id AS id
ORDER BY named DESC, told DESC, e.claim_count DESC, e.id
