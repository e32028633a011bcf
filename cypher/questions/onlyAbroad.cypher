// Technologies with a developer outside China and none in it in this data set, those with the most developers first.
// @title       Which technologies are developed outside China only?
// @titleZh     哪些技术仅由境外研发？
// @sentenceZh  本数据集中有境外研发方而无中国研发方的技术，研发方最多者在前。
// @limits      What is not in this data set is not found; that does not mean that it does not exist.
// @limitsZh    未收录于本数据集的内容不会出现；这并不意味着其不存在。
// @group       technology
// @chart       bar countries  Technologies with developers found outside China only, by country | 仅在境外找到研发方的技术（按国家）
// @scans    all technologies, and the developers of those that are told; once for each version of the data set and stage, then kept
// @param    stage       string, stage                 stage of the chain | 产业链环节
// @param    maxRows     integer, 1-501                most rows returned
// @example  stage =
// @returns  technology  string, technology            technology | 技术
// @returns  stage       string, stage                 stage of the chain | 产业链环节
// @returns  developers  list of string, organisation  developers abroad | 境外研发方
// @returns  countries   list of string, country       countries | 国家
// @returns  claim_ids   list of string, claim         the claims that the row rests on
MATCH (t:Technology)
WHERE ($stage = '' OR t.stage = $stage) AND NOT EXISTS { (t)<-[:DEVELOPS]-(i:Organisation) WHERE i.counterpart = false }
MATCH (o:Organisation)-[r:DEVELOPS]->(t)
WITH t, o, r ORDER BY o.country, o.id, r.id
WITH t, collect(DISTINCT o.id) AS developers, collect(DISTINCT o.country) AS countries, collect(r.id) AS claim_ids
RETURN t.id AS technology, t.stage AS stage, developers AS developers, countries AS countries, claim_ids AS claim_ids
ORDER BY size(developers) DESC, t.id
LIMIT $maxRows
