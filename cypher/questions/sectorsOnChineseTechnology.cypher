// Sectors, and the technologies used in them that have developers in China, one of them named by a strong source, and none outside China in this data set.
// @title       Which sectors use technologies with developers found only in China?
// @titleZh     哪些行业应用仅在中国找到研发方的技术？
// @sentenceZh  行业及其应用的、在本数据集中仅有中国研发方（至少一家有可靠来源提及）的技术。
// @limits      A developer abroad may exist although this data set names none. A technology is left out if any claim about it, its parts or its variants names an organisation outside China, or if only interested parties or weak sources name its developers now. Those last reported years ago or planned are named, too.
// @limitsZh    仅指本数据集中未找到境外研发方，并不意味着不存在。若有关该技术或其组成部分、变体的论断提及境外机构，或仅由利益相关方或可靠性较弱的来源提及其现在的研发方，则不列入。仅见于多年前来源的和计划中的研发方也列出。
// @group       dependence
// @counts      sector  sector that uses technologies with developers found only in China | sectors that use technologies with developers found only in China | 应用仅找到中国研发方之技术的{n}个行业
// @chart       bar sector technologies  Technologies with developers found only in China, by sector | 仅在中国找到研发方的技术（按行业）
// @asks        china one use "sectors, sector, industries, industry | 行业, 产业"
// @asks        depend china "sectors, industries | 行业"
// @scans    all technologies and all claims between organisations; once for each version of the data set, then cached
// @param    maxRows       integer, 1-501                most rows returned
// @returns  sector        string, sector                sector | 行业
// @returns  technologies  list of string, technology    technologies | 技术
// @returns  developers    list of string, organisation  developers found, all in China | 找到的研发方（均在中国）
// @returns  claim_ids     list of string, claim         the claims that the row rests on
OPTIONAL MATCH (a:Organisation)-[c]->(b:Organisation)
WHERE c.about IS NOT NULL AND c.status <> 'ended' AND (a.counterpart = true OR b.counterpart = true)
WITH collect(DISTINCT c.about) AS named
MATCH (t:Technology)-[r:APPLIED_IN]->(s:Sector)
WHERE EXISTS { (t)<-[d:DEVELOPS]-(:Organisation) WHERE d.status_rank = 0 AND d.evidence IN ['corroborated', 'single-source']
    AND NOT 'weak' IN d.caveats AND NOT 'relay-unmarked' IN d.caveats }
  AND NOT EXISTS { (t)<-[d:DEVELOPS]-(:Counterpart) WHERE NOT d.status IN ['ended', 'suspended'] }
  AND NOT EXISTS { (t)<-[:PART_OF]-(:Technology)<-[d:DEVELOPS]-(:Counterpart) WHERE d.status <> 'ended' }
  AND NOT t.id IN named
  AND NOT EXISTS { (t)<-[:PART_OF]-(n:Technology) WHERE n.id IN named }
MATCH (o:Organisation)-[m:DEVELOPS]->(t) WHERE NOT m.status IN ['ended', 'suspended']
WITH s, t, r, o, m ORDER BY t.id, o.id, r.id, m.id
WITH s, collect(DISTINCT t.id) AS technologies, collect(DISTINCT o.id) AS developers,
  collect(DISTINCT r.id) AS uses, collect(DISTINCT m.id) AS made
RETURN s.id AS sector, technologies AS technologies, developers AS developers, uses + made AS claim_ids
ORDER BY size(technologies) DESC, s.id
LIMIT $maxRows
