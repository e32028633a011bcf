// Gives entities other labels, the same to all of them, after taking away every label that they may have had.
// @fill  LABELS  labels       labels of vocabulary.ts, such as Entity:Organisation:Counterpart
// @param rows    list of map  one map an entity: its id
UNWIND $rows AS row
MATCH (entity:Entity {id: row.id})
REMOVE entity:Organisation:Technology:Product:Sector:Place:Policy:Counterpart:Subsidiary
SET entity:LABELS
