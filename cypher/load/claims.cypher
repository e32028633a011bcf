// Adds claims of one predicate between existing entities; nulls are not stored and figures stay floats.
// @fill  PREDICATE  relationship type  a predicate of vocabulary.ts
// @param rows       list of map        one map a claim: all columns of Claim, evidence_rank, status_rank and source_count (integer), since_day, until_day, due_day and newest_day (string, YYYY-MM-DD), check_verdict and evidence_unchecked (string)
UNWIND $rows AS row
MATCH (subject:Entity {id: row.subject})
MATCH (object:Entity {id: row.object})
CREATE (subject)-[claim:PREDICATE]->(object)
SET claim = row
SET claim.share_pct = toFloat(row.share_pct), claim.quantity = toFloat(row.quantity), claim.money_amount = toFloat(row.money_amount)
