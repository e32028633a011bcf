// Funding that governments and public bodies gave, promised or proposed, and stakes they paid for, with the amount where known, most recent first.
// @title       Where does public money go?
// @titleZh     公共资金流向何处？
// @sentenceZh  政府及其机构已提供、承诺或拟议的资助和出资入股，及已知金额，最新的在前。
// @limits      Amounts are in the currency of the source and are not added up. The kind of figure separates limits (maximum, minimum) from what was paid. A stake is listed only if a source states its price.
// @limitsZh    金额以来源所用货币列示，不作加总；数值类别区分上限（不高于）、下限（不低于）与实际金额。入股仅在来源说明出资额时列出。
// @group       policy
// @counts      claim_ids  recorded grant or stake of public bodies, given, promised or proposed | recorded grants and stakes of public bodies, given, promised or proposed | 政府及其机构已提供、承诺或拟议的{n}项资助和出资
// @chart       bar country evidence  Claims on public funding, planned and ended ones too, by country or region of the funder and evidence | 公共资金论断，含计划和已结束的（按资助方所在国家或地区和证据）
// @asks        fund [{country}] "public, government, state, taxpayer, ministry, subsidy, subsidies, grants, loans | 政府, 公共, 财政, 国家, 补贴" [countries] [planned] [abroad] [figure]
// @asks        fund {country} [planned] [abroad] [figure]
// @scans    all grants and stakes of governments; once for each version of the data set and country, then cached
// @param    country        string, country        country or region of the funder | 资助方所在国家或地区
// @param    maxRows        integer, 1-501         most rows returned
// @example  country =
// @returns  funder         string, organisation   funder | 资助方
// @returns  country        string, country        country or region | 国家或地区
// @returns  recipient      string, organisation   recipient | 受助方
// @returns  predicate      string, predicate      kind of link | 关系
// @returns  amount         float                  amount | 金额
// @returns  currency       string                 currency | 货币
// @returns  quantity_kind  string, kind           kind of figure | 数值类别
// @returns  since          string, date           since | 起始
// @returns  status         string, status         status | 状态
// @returns  newest_source  string, date           newest source | 最新来源
// @returns  evidence       string, evidence       evidence | 证据
// @returns  statement      string                 statement | 陈述
// @returns  claim_ids      list of string, claim  the claims that the row rests on
MATCH (g:Organisation {kind: 'government'})-[r:FUNDS|OWNS_STAKE_IN]->(o:Organisation)
WHERE ($country = '' OR g.country = $country) AND (type(r) = 'FUNDS' OR r.quantity IS NOT NULL)
RETURN g.id AS funder, g.country AS country, o.id AS recipient, type(r) AS predicate, r.quantity AS amount,
  r.unit AS currency, r.quantity_kind AS quantity_kind, r.since AS since, coalesce(r.last_reported, r.status) AS status,
  r.newest_source AS newest_source, r.evidence AS evidence, r.statement AS statement, [r.id] AS claim_ids
ORDER BY coalesce(r.since_day, '') DESC, r.id
LIMIT $maxRows
