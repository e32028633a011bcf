// The publishers whose sources claims rest on, those behind the most claims first.
// @scans  all claims with their sources; once for each version of the data set, then cached
// @param   maxRows      integer, 1-500  most publishers returned
// @returns publisher    string          name of the publisher
// @returns claims       integer         number of claims that its sources support
// @returns independent  integer         of these, those for which it counts
// @returns alone        integer         of these, those for which no other publisher counts
MATCH (:Entity)-[r]->(:Entity)
WITH r.sources AS sources, r.independent_sources AS voices,
  CASE WHEN size(r.sources) = 1 THEN '' ELSE r.id END AS claim
UNWIND sources AS cited
WITH cited, claim, size(voices) AS heard, count(*) AS claims, sum(CASE WHEN cited IN voices THEN 1 ELSE 0 END) AS own
MATCH (s:Source {id: cited})
WITH s.publisher AS publisher, claim, heard, sum(claims) AS claims, sum(own) AS own
WITH publisher, CASE WHEN claim = '' THEN claims ELSE 1 END AS claims,
  CASE WHEN claim = '' OR own = 0 THEN own ELSE 1 END AS own,
  CASE WHEN claim = '' AND heard = 1 THEN own WHEN claim <> '' AND own > 0 AND own = heard THEN 1 ELSE 0 END AS sole
RETURN publisher AS publisher, sum(claims) AS claims, sum(own) AS independent, sum(sole) AS alone
ORDER BY claims DESC, publisher
LIMIT $maxRows
