// Suspended claims by the day on which their application stopped, latest first.
// @title       What is suspended, and until when?
// @titleZh     哪些已暂停？至何时？
// @sentenceZh  已暂停的论断，按停止适用之日排列，最新者在前。
// @limits      Whether a suspension has run out since is said in the statement or note, as far as it is known.
// @limitsZh    暂停是否已到期，就已知情况见陈述或备注。
// @group       change
// @param    maxRows    integer, 1-501         most rows returned
// @returns  subject    string, entity         subject | 主体
// @returns  predicate  string, predicate      relation | 关系
// @returns  object     string, entity         object | 客体
// @returns  until      string, date           until | 截止
// @returns  evidence   string, evidence       evidence | 证据
// @returns  statement  string                 statement | 陈述
// @returns  claim_ids  list of string, claim  the claims that the row rests on
MATCH (s:Entity)-[r {status: 'suspended'}]->(o:Entity)
RETURN s.id AS subject, type(r) AS predicate, o.id AS object, r.until AS until, r.evidence AS evidence,
  r.statement AS statement, [r.id] AS claim_ids
ORDER BY coalesce(r.until_day, '') DESC, r.id
LIMIT $maxRows
