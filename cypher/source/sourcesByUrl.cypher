// The sources at one of these addresses, most cited first.
// @param   urls     list of string  addresses, as the sources spell them
// @param   maxRows  integer, 1-200  most sources returned
// @returns source   map             all columns of the source
MATCH (s:Source)
WHERE s.url IN $urls
RETURN properties(s) AS source
ORDER BY s.claim_count DESC, s.id
LIMIT $maxRows
