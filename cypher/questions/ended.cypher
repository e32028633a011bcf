// Claims about links that have ended, most recent first.
// @title       What has ended?
// @titleZh     哪些已经结束？
// @sentenceZh  已结束的论断，最新的在前。
// @limits      Only what is in this data set can be found; what is missing may still exist. Figures of a period, such as a price or an output, stand in a table of their own: the link itself may go on.
// @limitsZh    仅能找到本数据集已收录的内容；未收录的也可能存在。价格、产量等某一时段的数值另列一表：关系本身可能仍在继续。
// @group       change
// @counts      claim_ids  link recorded as ended | links recorded as ended | 有记录的{n}项已结束的关系
// @chart       bar until evidence  Claims by end date and evidence | 论断（按截止时间和证据）
// @asks        ended [supply] [own] [partner]
// @scans    all claims that have ended; once for each version of the data set, then cached
// @param    maxRows    integer, 1-501         most rows returned
// @returns  subject    string, entity         subject | 主体
// @returns  predicate  string, predicate      kind of link | 关系
// @returns  object     string, entity         object | 客体
// @returns  since      string, date           since | 起始
// @returns  until      string, date           until | 截止
// @returns  evidence   string, evidence       evidence | 证据
// @returns  statement  string                 statement | 陈述
// @returns  claim_ids  list of string, claim  the claims that the row rests on
CALL db.index.fulltext.queryRelationships('claim_search', 'status:ended') YIELD relationship AS r
WITH startNode(r) AS s, r, endNode(r) AS o
WHERE s:Entity
RETURN s.id AS subject, type(r) AS predicate, o.id AS object, r.since AS since, r.until AS until, r.evidence AS evidence,
  r.statement AS statement, [r.id] AS claim_ids
ORDER BY CASE WHEN r.until IS NULL THEN '' ELSE r.until_day END DESC, r.id
LIMIT $maxRows
