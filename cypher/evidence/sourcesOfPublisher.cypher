// The ids of the sources of a publisher, by id.
// @param   publisher  string           name of the publisher, as the sources spell it
// @param   maxRows    integer, 1-5001  most ids returned
// @returns source     string           id of the source
MATCH (s:Source)
WHERE s.publisher = $publisher
RETURN s.id AS source
ORDER BY s.id
LIMIT $maxRows
