// Replaces the properties of sources; nulls are not stored.
// @param rows  list of map  one map a source, as in load/sources
UNWIND $rows AS row
MATCH (source:Source {id: row.id})
SET source = row
