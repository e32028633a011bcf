// Products with only one producer in this data set, by name.
// @title       For which products is only one producer recorded?
// @titleZh     哪些产品仅记录到一家生产方？
// @sentenceZh  本数据集中仅记录到一家生产方的产品，按名称排列。
// @limits      Only what is in this data set can be found; others may exist. All claims about producers count, planned and ended ones too. Claims last reported years ago count too; the newest source shows when.
// @limitsZh    仅能找到本数据集已收录的内容；可能还有其他生产方。所有生产论断均计入，包括计划和已结束的。仅见于多年前来源的也计入，见最新来源。
// @group       dependence
// @param    maxRows        integer, 1-501         most rows returned
// @returns  product        string, product        product | 产品
// @returns  organisation   string, organisation   only producer found | 有记录的唯一生产方
// @returns  country        string, country        country or region | 国家或地区
// @returns  newest_source  string, date           newest source | 最新来源
// @returns  claim_ids      list of string, claim  the claims that the row rests on
MATCH (o:Organisation)-[r:PRODUCES]->(p:Product)
WITH p, o, r ORDER BY o.id, r.id
WITH p, collect(DISTINCT o.id) AS producers, collect(DISTINCT o.country) AS countries,
  max(r.newest_day + ' ' + r.newest_source) AS newest, collect(r.id) AS claim_ids
WHERE size(producers) = 1
RETURN p.id AS product, producers[0] AS organisation, countries[0] AS country,
  substring(newest, 11, 10) AS newest_source, claim_ids AS claim_ids
ORDER BY p.id
LIMIT $maxRows
