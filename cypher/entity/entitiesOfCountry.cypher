// Entities of some types, of a country or of both, those with the most claims first.
// @scans  all entities; once for each version of the data set, types and country, then cached
// @param   types    list of string                        types of the entities; empty means all
// @param   country  string, ISO 3166-1 alpha-2 or EU      country of the entities; empty means any, or none
// @param   maxRows  integer, 1-501                        most entities returned
// @returns entity   map                                   all columns of the entity
MATCH (e:Entity)
WHERE (size($types) = 0 OR e.type IN $types) AND ($country = '' OR coalesce(e.country, '') CONTAINS $country)
WITH e
ORDER BY e.claim_count DESC, e.id
LIMIT $maxRows
RETURN e {.*, search_names: null, search_tokens: null, hub_first: null} AS entity
ORDER BY e.claim_count DESC, e.id
