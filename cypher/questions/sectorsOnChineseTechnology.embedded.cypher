// Sectors, and the technologies used in them that have developers in China and none outside China in this data set.
// @title       Which sectors use technologies with developers found only in China?
// @titleZh     哪些行业应用仅在中国找到研发方的技术？
// @sentenceZh  行业及其应用的、在本数据集中仅有中国研发方的技术。
// @limits      A developer abroad may exist although this data set names none. A technology is left out if any claim about it, its parts or its variants names an organisation outside China. A developer that was last reported years ago counts as found.
// @limitsZh    仅指本数据集中未找到境外研发方，并不意味着不存在。若有关该技术或其组成部分、变体的论断提及境外机构，则不列入。仅见于多年前来源的研发方也算找到。
// @group       dependence
// @param    maxRows       integer, 1-501              most rows returned
// @returns  sector        string, sector              sector | 行业
// @returns  technologies  list of string, technology  technologies | 技术
// @returns  claim_ids     list of string, claim       the claims that the row rests on
OPTIONAL MATCH (a:Organisation)-[c]->(b:Organisation)
WHERE c.about IS NOT NULL AND c.status <> 'ended' AND (a.counterpart = true OR b.counterpart = true)
WITH collect(DISTINCT c.about) AS named
MATCH (t:Technology)-[r:APPLIED_IN]->(s:Sector)
WHERE EXISTS { (t)<-[d:DEVELOPS]-(:Organisation) WHERE NOT d.status IN ['ended', 'suspended'] }
  AND NOT EXISTS { (t)<-[d:DEVELOPS]-(:Counterpart) WHERE NOT d.status IN ['ended', 'suspended'] }
  AND NOT EXISTS { (t)<-[:PART_OF]-(:Technology)<-[d:DEVELOPS]-(:Counterpart) WHERE d.status <> 'ended' }
  AND NOT t.id IN named
  AND NOT EXISTS { (t)<-[:PART_OF]-(n:Technology) WHERE n.id IN named }
WITH s, t, r ORDER BY t.id, r.id
WITH s, collect(DISTINCT t.id) AS technologies, collect(r.id) AS claim_ids
RETURN s.id AS sector, technologies AS technologies, claim_ids AS claim_ids
ORDER BY size(technologies) DESC, s.id
LIMIT $maxRows
