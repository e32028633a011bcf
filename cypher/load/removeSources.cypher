// Removes sources.
// @param rows  list of map  one map a source: its id
UNWIND $rows AS row
MATCH (source:Source {id: row.id})
DELETE source
