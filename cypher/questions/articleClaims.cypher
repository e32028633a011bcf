// Claims that a source supports, with their grade and the number of independent voices, weakest first.
// @title       How much of this source holds up?
// @titleZh     该来源有多少内容站得住脚？
// @sentenceZh  以某来源为支持依据的论断，及其证据等级与独立发声方数，证据最弱的在前。
// @limits      Only statements entered as claims in this data set are graded, not every sentence of the source.
// @limitsZh    仅评定已录入本数据集的论断，而非该来源的每句话。
// @group       evidence
// @counts      claim_ids  claim that the source supports | claims that the source supports | 该来源支持的{n}项论断
// @chart       bar predicate evidence  Claims the source supports, by kind of link and evidence | 该来源支持的论断（按关系和证据）
// @asks        "hold up, holds up, claims of this source, source | 来源, 站得住脚" {source}
// @scans    all claims that cite the source; once for each version of the data set and source, then cached
// @param    source         string, source                   source | 来源
// @param    maxRows        integer, 1-501                   most rows returned
// @example  source = reex-2025-baogang-innovation
// @returns  subject        string, entity                   subject | 主体
// @returns  predicate      string, predicate                kind of link | 关系
// @returns  object         string, entity                   object | 客体
// @returns  newest_source  string, date                     newest source | 最新来源
// @returns  evidence       string, evidence                 evidence | 证据
// @returns  publishers     integer, independent voices  independent voices | 独立发声方
// @returns  statement      string                           statement | 陈述
// @returns  claim_ids      list of string, claim            the claims that the row rests on
CALL db.index.fulltext.queryRelationships('claim_search', 'sources:"' + $source + '"') YIELD relationship AS r
WITH startNode(r) AS s, r, endNode(r) AS o
WHERE s:Entity
RETURN s.id AS subject, type(r) AS predicate, o.id AS object, r.newest_source AS newest_source, r.evidence AS evidence,
  r.publisher_count AS publishers,
  r.statement AS statement, [r.id] AS claim_ids
ORDER BY r.evidence_rank, r.id
LIMIT $maxRows
