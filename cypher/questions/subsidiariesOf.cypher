// Subsidiaries of an organisation, by claims in force, nearest first, up to eight levels down.
// @title       What does this organisation control, directly or indirectly?
// @titleZh     该机构直接或间接控制哪些机构？
// @sentenceZh  依现行论断列出某机构的各级子公司（至多八级），最近的在前。
// @limits      Stakes without control are not followed.
// @limitsZh    不追踪不构成控制的持股。
// @group       ownership
// @counts      subsidiary  organisation that it is recorded to control, directly or indirectly | organisations that it is recorded to control, directly or indirectly | 据记录由其直接或间接控制的{n}家机构
// @chart       bar country  Subsidiaries by country or region | 子公司（按国家或地区）
// @asks        {organisation} own ?
// @param    organisation   string, organisation          organisation | 机构
// @param    maxRows        integer, 1-501                most rows returned
// @example  organisation = baogang-group
// @returns  subsidiary     string, organisation          subsidiary | 子公司
// @returns  level          integer, level                level | 层级
// @returns  country        string, country               country or region | 国家或地区
// @returns  parents        list of string, organisation  direct parent | 直接上级
// @returns  share_pct      float, %                      largest share stated | 已注明的最高持股比例
// @returns  newest_source  string, date                  newest source | 最新来源
// @returns  claim_ids      list of string, claim         the claims that the row rests on
MATCH (s:Organisation)-[path:SUBSIDIARY_OF*1..8]->(o:Organisation {id: $organisation})
WHERE all(step IN path WHERE step.status = 'in-force')
WITH s, min(size(path)) AS level
MATCH (s)-[r:SUBSIDIARY_OF {status: 'in-force'}]->(parent:Organisation)
WITH s, level, r, parent ORDER BY r.evidence_rank DESC, r.id
WITH s, level, collect(DISTINCT parent.id) AS parents, max(r.share_pct) AS share_pct,
  max(r.newest_day + ' ' + r.newest_source) AS newest, collect(r.id) AS claim_ids
RETURN s.id AS subsidiary, level AS level, s.country AS country, parents AS parents, share_pct AS share_pct,
  substring(newest, 11, 10) AS newest_source, claim_ids AS claim_ids
ORDER BY level, s.id
LIMIT $maxRows
