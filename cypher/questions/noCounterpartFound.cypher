// Technologies with a developer in China and none outside China in this data set, most Chinese developers first.
// @title       For which technologies is no developer outside China found?
// @titleZh     哪些技术未找到境外研发方？
// @sentenceZh  本数据集中有中国研发方、未找到境外研发方的技术，中国研发方最多的在前。
// @limits      A developer abroad may exist although this data set names none. A technology is left out if any claim about it, its parts or its variants names an organisation outside China. The search was deepest for the technologies in the article this data set began with. The highest maturity is that of undisputed current claims; if there are none, the status or the evidence says so. For plans, the maturity shown is the target. An organisation that was last reported years ago counts as found.
// @limitsZh    仅指本数据集中未找到，并不意味着不存在。若有关该技术或其组成部分、变体的论断提及境外机构，则不列入。对本数据集所依据的首篇文章所涉技术，检索最深入。最高成熟度取自现行且无争议的论断；若无此类论断，则状态或证据会注明；计划的成熟度为其目标。仅见于多年前来源的机构也算找到。
// @group       technology
// @counts      technology  technology with a recorded developer in China, planned or former ones included, and none found outside | technologies with recorded developers in China, planned and former ones included, and none found outside | 有中国研发方（含计划中和以往的）记录、未找到境外研发方的{n}项技术
// @chart       bar stage  Technologies without a developer found outside China, by stage | 未找到境外研发方的技术（按产业链环节）
// @asks        make "only in china, nobody outside china, no one outside china, no developer outside china, no counterpart | 只有中国, 仅在中国, 境外无人"
// @asks        none abroad make ["technologies, technology, know-how | 技术"]
// @asks        china one "technologies, technology, know-how | 技术" [make]
// @scans    all technologies, and the developers of those in the answer; once for each version of the data set and stage, then cached
// @param    stage          string, stage                 stage of the chain | 产业链环节
// @param    maxRows        integer, 1-501                most rows returned
// @example  stage =
// @returns  technology     string, technology            technology | 技术
// @returns  stage          string, stage                 stage of the chain | 产业链环节
// @returns  developers     list of string, organisation  developers in China | 中国研发方
// @returns  maturity       string, maturity              highest maturity | 最高成熟度
// @returns  status         string, status                status | 状态
// @returns  newest_source  string, date                  its newest source | 其最新来源
// @returns  evidence       string, evidence              best evidence | 最佳证据
// @returns  claim_ids      list of string, claim         the claims that the row rests on
MATCH (t:Technology)
WHERE ($stage = '' OR t.stage = $stage)
  AND NOT EXISTS { (t)<-[d:DEVELOPS]-(:Counterpart) WHERE NOT d.status IN ['ended', 'suspended'] }
  AND NOT EXISTS { (t)<-[:PART_OF]-(:Technology)<-[d:DEVELOPS]-(:Counterpart) WHERE d.status <> 'ended' }
MATCH (o:Organisation)-[r:DEVELOPS]->(t)
WHERE NOT r.status IN ['ended', 'suspended']
WITH t, o, r ORDER BY
  CASE WHEN r.status_rank > 0 THEN r.status_rank WHEN r.evidence = 'disputed' THEN 0 WHEN r.maturity IS NULL THEN -1 ELSE -2 END,
  CASE r.maturity WHEN 'deployed' THEN 5 WHEN 'commercial' THEN 4 WHEN 'demonstration' THEN 3 WHEN 'pilot' THEN 2 WHEN 'research' THEN 1 ELSE 0 END DESC,
  r.evidence_rank DESC, o.id, r.id
WITH t, collect(DISTINCT o.id) AS developers, collect(r.id) AS claim_ids,
  collect(coalesce(r.maturity, '')) AS maturities, collect(coalesce(r.last_reported, r.status)) AS statuses,
  collect(r.evidence) AS grades, collect(coalesce(r.newest_source, '')) AS dates
CALL (t) {
  MATCH (n:Technology)-[:PART_OF*0..1]->(t)
  CALL db.index.fulltext.queryRelationships('claim_search', 'about:("' + n.id + '")') YIELD relationship AS c
  WITH c, startNode(c) AS s, endNode(c) AS o
  WHERE c.status <> 'ended' AND s:Organisation AND o:Organisation AND (s:Counterpart OR o:Counterpart)
  RETURN count(c) AS named
}
WITH t, developers, claim_ids, maturities, statuses, grades, dates WHERE named = 0
RETURN t.id AS technology, t.stage AS stage, developers AS developers,
  CASE maturities[0] WHEN '' THEN null ELSE maturities[0] END AS maturity, statuses[0] AS status,
  CASE dates[0] WHEN '' THEN null ELSE dates[0] END AS newest_source, grades[0] AS evidence, claim_ids AS claim_ids
ORDER BY size(developers) DESC, t.id
LIMIT $maxRows
