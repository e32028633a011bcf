// Adds sources; nulls are not stored.
// @param rows  list of map  one map a source: all columns of Source
UNWIND $rows AS row
CREATE (source:Source)
SET source = row
