// Technologies with only one developer in this data set, by stage of the chain.
// @title       For which technologies is only one developer recorded?
// @titleZh     哪些技术仅记录到一家研发方？
// @sentenceZh  本数据集中仅记录到一家研发方的技术，按产业链环节排列。
// @limits      Only what is in this data set can be found; others may exist. All claims about developers count, planned and ended ones too. Organisations that develop only a part or a variant, or are named only in a comparison, do not count; the landscape shows them. Claims last reported years ago count too; the newest source shows when.
// @limitsZh    仅能找到本数据集已收录的内容；可能还有其他研发方。所有研发论断均计入，包括计划和已结束的；组成部分或变体的研发方、仅由比较提及的机构不计入，见技术格局。仅见于多年前来源的也计入，见最新来源。
// @group       technology
// @chart       bar country  Technologies with one developer found, by country or region of the developer | 仅找到一家研发方的技术（按其所在国家或地区）
// @scans    all technologies, and the developers of those in the answer; once for each version of the data set and stage, then cached
// @param    stage          string, stage          stage of the chain | 产业链环节
// @param    maxRows        integer, 1-501         most rows returned
// @example  stage =
// @returns  technology     string, technology     technology | 技术
// @returns  stage          string, stage          stage of the chain | 产业链环节
// @returns  organisation   string, organisation   only developer found | 有记录的唯一研发方
// @returns  country        string, country        country or region | 国家或地区
// @returns  newest_source  string, date           newest source | 最新来源
// @returns  claim_ids      list of string, claim  the claims that the row rests on
MATCH (t:Technology)
WHERE ($stage = '' OR t.stage = $stage)
  AND NOT EXISTS { (a:Organisation)-[:DEVELOPS]->(t)<-[:DEVELOPS]-(b:Organisation) WHERE a.id <> b.id }
MATCH (o:Organisation)-[r:DEVELOPS]->(t)
WITH t, o, r ORDER BY r.id
WITH t, o, max(r.newest_day + ' ' + r.newest_source) AS newest, collect(r.id) AS claim_ids
RETURN t.id AS technology, t.stage AS stage, o.id AS organisation, o.country AS country,
  substring(newest, 11, 10) AS newest_source, claim_ids AS claim_ids
ORDER BY t.stage, t.id
LIMIT $maxRows
