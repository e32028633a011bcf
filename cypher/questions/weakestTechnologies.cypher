// Technologies by the number of developer claims that no independent voice supports, most first, with the number of all beside it.
// @title       Which technologies have the most self-reported claims about developers?
// @titleZh     哪些技术的自述研发论断最多？
// @sentenceZh  按没有独立发声方支持的研发论断数量排列的技术，最多的在前，其旁为全部研发论断数。
// @limits      Only recorded claims about developers are counted, so little-known technologies rank low. Many self-reported claims may be few of all.
// @limitsZh    仅统计研发方论断；资料少的技术排位靠后；自述论断多，未必占比高。
// @group       evidence
// @counts      technology  technology with self-reported claims about developers | technologies with self-reported claims about developers | 研发论断中有自述的{n}项技术
// @chart       bar technology self_reported  Self-reported claims by technology | 自述论断（按技术）
// @asks        evidence "technology, technologies | 技术" [make]
// @scans    all technologies with their developers; once for each version of the data set and stage, then cached
// @param    stage          string, stage          stage of the chain | 产业链环节
// @param    maxRows        integer, 1-501         most rows returned
// @example  stage =
// @returns  technology     string, technology     technology | 技术
// @returns  stage          string, stage          stage of the chain | 产业链环节
// @returns  self_reported  integer, claims        self-reported claims | 自述论断
// @returns  all_claims     integer, claims        all claims about developers | 全部研发论断
// @returns  claim_ids      list of string, claim  the claims that the row rests on
MATCH (o:Organisation)-[r:DEVELOPS]->(t:Technology)
WHERE $stage = '' OR t.stage = $stage
WITH t, r ORDER BY r.id
WITH t, count(r) AS all_claims, sum(CASE WHEN r.evidence = 'self-reported' THEN 1 ELSE 0 END) AS self_reported,
  collect(r.id) AS claim_ids
WHERE self_reported > 0
RETURN t.id AS technology, t.stage AS stage, self_reported AS self_reported, all_claims AS all_claims, claim_ids AS claim_ids
ORDER BY self_reported DESC, t.id
LIMIT $maxRows
