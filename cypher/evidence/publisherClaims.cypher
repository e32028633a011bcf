// The publishers on whose sources claims rest, those behind the most claims first.
// @scans  all claims with their sources; once for each version of the data set, then kept
// @param   maxRows      integer, 1-500  most publishers returned
// @returns publisher    string          name of the publisher
// @returns claims       integer         number of claims that cite it in their support
// @returns independent  integer         of these, those in which it is independent
// @returns alone        integer         of these, those that have no other independent publisher
MATCH (:Entity)-[r]->(:Entity)
UNWIND r.sources AS cited
MATCH (s:Source {id: cited})
WITH s.publisher AS publisher, r.id AS claim,
  max(CASE WHEN cited IN r.independent_sources THEN 1 ELSE 0 END) AS own_voice,
  max(CASE WHEN cited IN r.independent_sources AND r.publisher_count = 1 THEN 1 ELSE 0 END) AS sole
RETURN publisher AS publisher, count(claim) AS claims, sum(own_voice) AS independent, sum(sole) AS alone
ORDER BY claims DESC, publisher
LIMIT $maxRows
