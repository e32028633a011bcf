// Suspended claims, most recently suspended first.
// @title       What is suspended, and until when?
// @titleZh     哪些已暂停？至何时？
// @sentenceZh  已暂停的论断，按停止适用之日排列，最新的在前。
// @limits      This data set does not say what happened after a suspension ran out. Each row says whether it has, by the reader’s clock; the newest source says how far the sources go.
// @limitsZh    规定在暂停期满后的情况，本数据集未收录。各行按读者的时钟注明是否已期满；来源所及见最新来源的日期。
// @group       change
// @counts      claim_ids  claim recorded as suspended | claims recorded as suspended | 记为已暂停的{n}项论断
// @asks        suspended [restrict] [trade] [china]
// @scans    all suspended claims; once for each version of the data set, then cached
// @param    maxRows          integer, 1-501         most rows returned
// @returns  subject          string, entity         subject | 主体
// @returns  predicate        string, predicate      kind of link | 关系
// @returns  object           string, entity         object | 客体
// @returns  stopped          string, date           suspended from | 暂停自
// @returns  suspended_until  string, date           suspended until | 暂停至
// @returns  checked          string, date           newest source | 最新来源
// @returns  evidence         string, evidence       evidence | 证据
// @returns  statement        string                 statement | 陈述
// @returns  claim_ids        list of string, claim  the claims that the row rests on
CALL db.index.fulltext.queryRelationships('claim_search', 'status:suspended') YIELD relationship AS r
WITH startNode(r) AS s, r, endNode(r) AS o
WHERE s:Entity
RETURN s.id AS subject, type(r) AS predicate, o.id AS object, r.until AS stopped, r.due AS suspended_until,
  r.newest_source AS checked, r.evidence AS evidence, r.statement AS statement, [r.id] AS claim_ids
ORDER BY coalesce(r.until_day, '') DESC, r.id
LIMIT $maxRows
