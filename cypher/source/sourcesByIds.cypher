// The sources with these ids, if they exist, by id.
// @param   ids     list of string  ids of sources
// @returns source  map             all columns of the source
MATCH (s:Source)
WHERE s.id IN $ids
RETURN properties(s) AS source
ORDER BY s.id
