// Adds entities that share their labels; nulls are not stored and degrees stay floats.
// @fill  LABELS  labels       labels of vocabulary.ts, such as Entity:Organisation:Counterpart
// @param rows    list of map  one map an entity: all columns of Entity, search_names (list of string) and search_tokens (string)
UNWIND $rows AS row
CREATE (entity:LABELS)
SET entity = row
SET entity.lat = toFloat(row.lat), entity.lon = toFloat(row.lon),
  entity.seat_lat = toFloat(row.seat_lat), entity.seat_lon = toFloat(row.seat_lon)
