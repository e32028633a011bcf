// The source of the embedded engine's index: the text of every claim.
// @returns subject  string  id of one end
// @returns object   string  id of the other
// @returns text     string  statement, notes and names of both ends, folded
// @returns claim    string  id of the claim
MATCH (:Entity)-[r]->(:Entity)
RETURN r.subject AS subject, r.object AS object, r.search_text AS text, r.id AS claim
ORDER BY r.id
