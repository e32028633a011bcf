// Organisations abroad with suppliers in China, planned and former ones too, by country or region and name.
// @title       Which organisations abroad have suppliers in China?
// @titleZh     哪些境外机构由中国供货？
// @sentenceZh  由中国机构供货（含计划和已结束的）的境外机构，按国家或地区与名称排列。
// @limits      Only what is in this data set can be found; what is missing may still exist.
// @limitsZh    仅能找到本数据集已收录的内容；未收录的也可能存在。
// @group       dependence
// @counts      customer current  customer abroad of suppliers in China | customers abroad of suppliers in China | {n}家由中国供货的境外机构
// @chart       bar country evidence  Supply links from China by country or region of the customer and evidence | 来自中国的供货（按客户所在国家或地区和证据）
// @asks        ? supply {country} china
// @asks        china supply ? abroad
// @asks        depend china supply abroad
// @scans    all supplies; once for each version of the data set and country, then cached
// @param    country        string, country        country or region | 国家或地区
// @param    maxRows        integer, 1-501         most rows returned
// @example  country =
// @returns  customer       string, organisation   customer | 客户
// @returns  country        string, country        country or region | 国家或地区
// @returns  supplier       string, organisation   supplier | 供应商
// @returns  about          string, entity         what is supplied | 供货内容
// @returns  status         string, status         status | 状态
// @returns  newest_source  string, date           newest source | 最新来源
// @returns  evidence       string, evidence       evidence | 证据
// @returns  statement      string                 statement | 陈述
// @returns  claim_ids      list of string, claim  the claims that the row rests on
MATCH (s:Organisation)-[r:SUPPLIES]->(c:Counterpart)
WHERE s.counterpart = false AND ($country = '' OR c.country = $country)
RETURN c.id AS customer, c.country AS country, s.id AS supplier, r.about AS about,
  coalesce(r.last_reported, r.status) AS status,
  r.newest_source AS newest_source, r.evidence AS evidence, r.statement AS statement, [r.id] AS claim_ids
ORDER BY c.country, c.id, r.id
LIMIT $maxRows
