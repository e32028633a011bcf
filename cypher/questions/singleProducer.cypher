// Products with a single producer in this data set, by name.
// @title       Which products come from one producer?
// @titleZh     哪些产品仅有一家生产方？
// @sentenceZh  本数据集中仅由一家机构生产的产品，按名称排列。
// @limits      Only what is in this data set can be found; what is missing may still exist. All producer claims count, planned and ended ones too. Claims last reported years ago count too; the newest source shows when.
// @limitsZh    仅能找到本数据集已收录的内容；未收录的也可能存在。所有生产论断均计入，包括计划和已结束的。多年前最后报道的也计入，见最新来源。
// @group       dependence
// @chart       bar country  Products with one producer found, by its country | 仅找到一家生产方的产品（按其所在国家）
// @scans    all products, and the producers of those in the answer; once for each version of the data set, then cached
// @param    maxRows        integer, 1-501         most rows returned
// @returns  product        string, product        product | 产品
// @returns  organisation   string, organisation   only producer | 唯一生产方
// @returns  country        string, country        country | 国家
// @returns  newest_source  string, date           newest source | 最新来源
// @returns  claim_ids      list of string, claim  the claims that the row rests on
MATCH (p:Product)
WHERE NOT EXISTS { (a:Organisation)-[:PRODUCES]->(p)<-[:PRODUCES]-(b:Organisation) WHERE a.id <> b.id }
MATCH (o:Organisation)-[r:PRODUCES]->(p)
WITH p, o, r ORDER BY r.id
WITH p, o, max(r.newest_day + ' ' + r.newest_source) AS newest, collect(r.id) AS claim_ids
RETURN p.id AS product, o.id AS organisation, o.country AS country,
  substring(newest, 11, 10) AS newest_source, claim_ids AS claim_ids
ORDER BY p.id
LIMIT $maxRows
