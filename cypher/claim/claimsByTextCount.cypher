// How many claims have all words in their statement, their notes or the names of their ends.
// @param   words  list of string, lower case  words that must all be met
// @returns total  integer                     number of claims
MATCH (s:Entity)-[r]->(o:Entity)
WITH r, toLower(r.statement + ' ' + coalesce(r.notes, '') + ' ' + s.name + ' ' + coalesce(s.name_zh, '')
  + ' ' + o.name + ' ' + coalesce(o.name_zh, '')) AS everything
WHERE all(word IN $words WHERE everything CONTAINS word)
RETURN count(r) AS total
