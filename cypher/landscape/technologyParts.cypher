// Which of these technologies are part of another one, and which parts they have, by part and whole.
// @param   ids    list of string  ids of technologies
// @returns part   string          id of the part or variant
// @returns whole  string          id of what it is part of
UNWIND $ids AS id
MATCH (t:Technology {id: id})-[r:PART_OF]-(:Technology)
RETURN DISTINCT r.subject AS part, r.object AS whole
ORDER BY part, whole
