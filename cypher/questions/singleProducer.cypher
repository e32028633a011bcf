// Products with only one producer in this data set, named by a strong source, those with the most claims on it first.
// @title       For which products is only one producer recorded?
// @titleZh     哪些产品仅记录到一家生产方？
// @sentenceZh  本数据集中仅记录到一家生产方、且有可靠来源称其现在生产的产品，有关论断最多的在前。
// @limits      Only what is in this data set can be found; others may exist, above all where there is one claim on who makes something. A product is left out if its producer is only planned, was last reported years ago, or is named by interested parties or weak sources alone. Plans and ended production of others count as producers. Makers of what the product is based on, or is part of, are named beside it.
// @limitsZh    仅能找到本数据集已收录的内容；可能还有其他生产方，有关论断仅一项时尤其如此。若生产方仅属计划、仅见于多年前的来源，或仅由利益相关方或可靠性较弱的来源提及，则不列入。其他机构计划中或已结束的生产也算。产品所采用或所属之物的研发和生产方列于其旁。
// @group       dependence
// @counts      product  product with only one recorded producer | products with only one recorded producer each | 仅记录到一家生产方的{n}种产品
// @chart       bar country evidence  Products with one producer found, by country or region of the producer and evidence | 仅找到一家生产方的产品（按其所在国家或地区和证据）
// @asks        one make "product, products, producer, producers, produce, produces, maker | 产品, 生产商, 生产"
// @asks        one make
// @scans    all products with their producers; once for each version of the data set, then cached
// @param    maxRows         integer, 1-501                most rows returned
// @returns  product         string, product               product | 产品
// @returns  organisation    string, organisation          only producer found | 有记录的唯一生产方
// @returns  country         string, country               country or region | 国家或地区
// @returns  maker_claims    integer, 1 or more            claims on who makes it | 有关生产方的论断数
// @returns  related_makers  list of string, organisation  makers of what it is based on or part of | 其所采用或所属之物的研发和生产方
// @returns  newest_source   string, date                  newest source | 最新来源
// @returns  evidence        string, evidence              best evidence | 最佳证据
// @returns  claim_ids       list of string, claim         the claims that the row rests on
MATCH (o:Organisation)-[r:PRODUCES]->(p:Product)
WITH p, o, r, CASE WHEN r.status_rank = 0 AND r.evidence IN ['corroborated', 'single-source']
  AND NOT 'weak' IN r.caveats AND NOT 'relay-unmarked' IN r.caveats THEN 1 ELSE 0 END AS strong
ORDER BY strong DESC, r.evidence_rank DESC, o.id, r.id
WITH p, collect(DISTINCT o.id) AS makers, collect(DISTINCT o.country) AS countries, max(strong) AS strong,
  collect(r.evidence) AS grades, max(r.newest_day + ' ' + r.newest_source) AS newest, collect(r.id) AS claim_ids
WHERE size(makers) = 1 AND strong = 1
OPTIONAL MATCH (p)-[:PART_OF|EMBODIES]-(:Entity)<-[:DEVELOPS|PRODUCES]-(other:Organisation)
WHERE NOT other.id IN makers
WITH p, makers, countries, grades, newest, claim_ids, other ORDER BY other.id
WITH p, makers, countries, grades, newest, claim_ids, collect(DISTINCT other.id) AS related_makers
RETURN p.id AS product, makers[0] AS organisation, countries[0] AS country, size(claim_ids) AS maker_claims,
  related_makers AS related_makers, substring(newest, 11, 10) AS newest_source, grades[0] AS evidence, claim_ids AS claim_ids
ORDER BY maker_claims DESC, p.id
LIMIT $maxRows
