// Replaces the properties of claims of one predicate, whose ends stay; nulls are not stored and figures stay floats.
// @fill  PREDICATE  relationship type  a predicate of vocabulary.ts
// @param rows       list of map        one map a claim, as in load/claims
UNWIND $rows AS row
MATCH (:Entity {id: row.subject})-[claim:PREDICATE {id: row.id}]->(:Entity {id: row.object})
SET claim = row
SET claim.share_pct = toFloat(row.share_pct), claim.quantity = toFloat(row.quantity), claim.money_amount = toFloat(row.money_amount)
