// Removes claims of one predicate.
// @fill  PREDICATE  relationship type  a predicate of vocabulary.ts
// @param rows       list of map        one map a claim: id, subject and object
UNWIND $rows AS row
MATCH (:Entity {id: row.subject})-[claim:PREDICATE {id: row.id}]->(:Entity {id: row.object})
DELETE claim
