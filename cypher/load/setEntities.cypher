// Replaces the properties of entities; nulls are not stored and degrees stay floats.
// @param rows  list of map  one map an entity, as in load/entities
UNWIND $rows AS row
MATCH (entity:Entity {id: row.id})
SET entity = row
SET entity.lat = toFloat(row.lat), entity.lon = toFloat(row.lon),
  entity.seat_lat = toFloat(row.seat_lat), entity.seat_lon = toFloat(row.seat_lon)
