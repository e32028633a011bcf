// Technologies with a developer outside China and none in China in this data set, most developers first.
// @title       For which technologies is no developer in China found?
// @titleZh     哪些技术未找到中国研发方？
// @sentenceZh  本数据集中有境外研发方、未找到中国研发方的技术，研发方最多的在前。
// @limits      Only what is in this data set can be found; what is missing may still exist. A technology is left out if any claim about it, its parts or its variants names an organisation in China. The highest maturity is that of undisputed current claims; if there are none, the status or the evidence says so. For plans, the maturity shown is the target. An organisation that was last reported years ago counts as found.
// @limitsZh    仅能找到本数据集已收录的内容；未收录的也可能存在。若有关该技术或其组成部分、变体的论断提及中国机构，则不列入。最高成熟度取自现行且无争议的论断；若无此类论断，则状态或证据会注明；计划的成熟度为其目标。仅见于多年前来源的机构也算找到。
// @group       technology
// @counts      technology  technology with a recorded developer outside China, planned or former ones included, and none found in China | technologies with recorded developers outside China, planned and former ones included, and none found in China | 有境外研发方（含计划中和以往的）记录、未找到中国研发方的{n}项技术
// @chart       bar countries  Technologies with developers found only outside China, by country or region | 仅在境外找到研发方的技术（按国家或地区）
// @asks        make "not in china, nobody in china, no one in china, china lacks, china cannot, only abroad, only outside china | 中国没有, 中国尚无, 仅在境外, 中国缺"
// @asks        none china make ["technologies, technology, know-how | 技术"]
// @asks        abroad one "technologies, technology | 技术" [make]
// @scans    all technologies, and the developers of those in the answer; once for each version of the data set and stage, then cached
// @param    stage          string, stage                 stage of the chain | 产业链环节
// @param    maxRows        integer, 1-501                most rows returned
// @example  stage =
// @returns  technology     string, technology            technology | 技术
// @returns  stage          string, stage                 stage of the chain | 产业链环节
// @returns  developers     list of string, organisation  developers abroad | 境外研发方
// @returns  countries      list of string, country       countries and regions | 国家和地区
// @returns  maturity       string, maturity              highest maturity | 最高成熟度
// @returns  status         string, status                status | 状态
// @returns  newest_source  string, date                  its newest source | 其最新来源
// @returns  evidence       string, evidence              best evidence | 最佳证据
// @returns  claim_ids      list of string, claim         the claims that the row rests on
MATCH (t:Technology)
WHERE ($stage = '' OR t.stage = $stage)
  AND NOT EXISTS { (t)<-[d:DEVELOPS]-(x:Organisation) WHERE x.counterpart = false AND NOT d.status IN ['ended', 'suspended'] }
  AND NOT EXISTS { (t)<-[:PART_OF]-(:Technology)<-[d:DEVELOPS]-(x:Organisation) WHERE x.counterpart = false AND d.status <> 'ended' }
MATCH (o:Organisation)-[r:DEVELOPS]->(t)
WHERE NOT r.status IN ['ended', 'suspended']
WITH t, o, r ORDER BY
  CASE WHEN r.status_rank > 0 THEN r.status_rank WHEN r.evidence = 'disputed' THEN 0 WHEN r.maturity IS NULL THEN -1 ELSE -2 END,
  CASE r.maturity WHEN 'deployed' THEN 5 WHEN 'commercial' THEN 4 WHEN 'demonstration' THEN 3 WHEN 'pilot' THEN 2 WHEN 'research' THEN 1 ELSE 0 END DESC,
  r.evidence_rank DESC, o.country, o.id, r.id
WITH t, collect(DISTINCT o.id) AS developers, collect(DISTINCT o.country) AS countries, collect(r.id) AS claim_ids,
  collect(coalesce(r.maturity, '')) AS maturities, collect(coalesce(r.last_reported, r.status)) AS statuses,
  collect(r.evidence) AS grades, collect(coalesce(r.newest_source, '')) AS dates
CALL (t) {
  MATCH (n:Technology)-[:PART_OF*0..1]->(t)
  CALL db.index.fulltext.queryRelationships('claim_search', 'about:("' + n.id + '")') YIELD relationship AS c
  WITH c, startNode(c) AS s, endNode(c) AS o
  WHERE c.status <> 'ended' AND s:Organisation AND o:Organisation AND (s.counterpart = false OR o.counterpart = false)
  RETURN count(c) AS named
}
WITH t, developers, countries, claim_ids, maturities, statuses, grades, dates WHERE named = 0
RETURN t.id AS technology, t.stage AS stage, developers AS developers, countries AS countries,
  CASE maturities[0] WHEN '' THEN null ELSE maturities[0] END AS maturity, statuses[0] AS status,
  CASE dates[0] WHEN '' THEN null ELSE dates[0] END AS newest_source, grades[0] AS evidence, claim_ids AS claim_ids
ORDER BY size(developers) DESC, t.id
LIMIT $maxRows
