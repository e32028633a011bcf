// Sectors with the technologies applied in them for which this data set has developers in China and none outside it.
// @title       Which sectors apply technologies that only China develops here?
// @titleZh     哪些行业应用仅由中国研发的技术？
// @sentenceZh  应用了本数据集中仅有中国研发方之技术的行业。
// @limits      None found outside China in this data set; that does not mean that there is none.
// @limitsZh    仅指本数据集中未找到境外研发方，并不意味着不存在。
// @group       dependence
// @chart       bar sector technologies  Technologies with developers found in China only, by sector | 仅在中国找到研发方的技术（按行业）
// @scans    all technologies; once for each version of the data set, then kept
// @param    maxRows       integer, 1-501              most rows returned
// @returns  sector        string, sector              sector | 行业
// @returns  technologies  list of string, technology  technologies | 技术
// @returns  claim_ids     list of string, claim       the claims that the row rests on
MATCH (t:Technology)-[r:APPLIED_IN]->(s:Sector)
WHERE EXISTS { (t)<-[:DEVELOPS]-(:Organisation) } AND NOT EXISTS { (t)<-[:DEVELOPS]-(:Counterpart) }
WITH s, t, r ORDER BY t.id, r.id
WITH s, collect(DISTINCT t.id) AS technologies, collect(r.id) AS claim_ids
RETURN s.id AS sector, technologies AS technologies, claim_ids AS claim_ids
ORDER BY size(technologies) DESC, s.id
LIMIT $maxRows
