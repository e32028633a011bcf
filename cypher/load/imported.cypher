// The data set that Neo4j's import tool has put there, and that nobody can read before it is finished, on Neo4j only.
// @returns dataset  map  all columns of Dataset; no row = there is none
MATCH (mark:LoadMark&DatasetImported)
WITH mark ORDER BY mark.hash LIMIT 1
RETURN mark {.title, .version, .date, .licence, .hash, own: coalesce(mark.own, [])} AS dataset
