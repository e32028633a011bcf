// Prices that sources of this data set mention, of the material asked for and then of others, the newest first.
// @title       Which prices are recorded?
// @titleZh     有哪些有记录的价格？
// @sentenceZh  本数据集来源提及的价格，所问材料在前，其他在后，最新的在前。
// @first       Prices of the day are not in this atlas: these are prices of past dates that its sources mention. | 本图谱不含当日价格，所列为来源提及的过去某时的价格。
// @limits      Prices are of different places, purities, taxes and contracts, and are not converted: the figure and the statement say which. A floor price is a promise to a firm, no market price.
// @limitsZh    价格的地点、纯度、税费和合同各不相同，且未换算，以数值说明和陈述为准。保底价格是对企业的承诺，不是市场价格。
// @group       dependence
// @counts      claim_ids  recorded price | recorded prices | 有记录的{n}项价格
// @part        asked  Of what was asked for | 所问之物
// @part        other  Of other goods | 其他商品
// @asks        price [{material}] [when] [china] [abroad]
// @scans       all claims with a price; once for each version of the data set and material, then cached
// @param    material       string, entity         material or product | 材料或产品
// @param    maxRows        integer, 1-501         most rows returned
// @example  material =
// @returns  price          float, figure          price | 价格
// @returns  part           string                 part of the answer | 所属部分
// @returns  since          string, date           from | 起
// @returns  until          string, date           until | 止
// @returns  subject        string, entity         subject | 主体
// @returns  object         string, entity         object | 客体
// @returns  status         string, status         status | 状态
// @returns  newest_source  string, date           newest source | 最新来源
// @returns  evidence       string, evidence       evidence | 证据
// @returns  statement      string                 statement | 陈述
// @returns  claim_ids      list of string, claim  the claims that the row rests on
MATCH (s:Entity)-[r]->(o:Entity)
WHERE r.quantity_kind = 'price' OR (r.quantity_of CONTAINS 'price' AND r.unit CONTAINS '/')
WITH s, r, o, CASE WHEN $material IN ['', s.id, o.id, coalesce(r.about, '')] THEN 'asked' ELSE 'other' END AS part
RETURN r.quantity AS price, part AS part, r.since AS since, r.until AS until, s.id AS subject,
  o.id AS object, coalesce(r.last_reported, r.status) AS status, r.newest_source AS newest_source, r.evidence AS evidence,
  r.statement AS statement, [r.id] AS claim_ids
ORDER BY part, coalesce(r.since_day, r.newest_day, '') DESC, r.id
LIMIT $maxRows
