// Claims that at least one source contradicts or doubts, most sources against first.
// @title       What is disputed?
// @titleZh     哪些内容有争议？
// @sentenceZh  至少一条来源反驳或质疑的论断，质疑来源最多的在前。
// @limits      A doubt about one figure counts as a doubt about the whole claim; the claim’s notes say which it is.
// @limitsZh    对数值的质疑与对整体的质疑同等计入；详见论断的备注。
// @group       evidence
// @counts      claim_ids  claim of this data set that a source disputes | claims of this data set that a source disputes | 本数据集中有来源质疑的{n}项论断
// @chart       bar predicate  Disputed claims by kind of link | 有争议的论断（按关系）
// @asks        disputed
// @scans    all disputed claims; once for each version of the data set, then cached
// @param    maxRows        integer, 1-501         most rows returned
// @returns  subject        string, entity         subject | 主体
// @returns  predicate      string, predicate      kind of link | 关系
// @returns  object         string, entity         object | 客体
// @returns  in_favour      integer, sources       sources for it | 支持来源
// @returns  against        integer, sources       sources against it | 质疑来源
// @returns  newest_source  string, date           newest source | 最新来源
// @returns  statement      string                 statement | 陈述
// @returns  claim_ids      list of string, claim  the claims that the row rests on
CALL db.index.fulltext.queryRelationships('claim_search', 'evidence:disputed') YIELD relationship AS r
WITH startNode(r) AS s, r, endNode(r) AS o
WHERE s:Entity
RETURN s.id AS subject, type(r) AS predicate, o.id AS object, size(r.sources) AS in_favour,
  size(r.disputed_by) AS against, r.newest_source AS newest_source, r.statement AS statement, [r.id] AS claim_ids
ORDER BY against DESC, r.id
LIMIT $maxRows
