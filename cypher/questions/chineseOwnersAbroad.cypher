// Stakes that organisations in China hold, or once held, in organisations abroad. What is in force first, then the largest share.
// @title       Which organisations abroad are owned, or partly owned, from China?
// @titleZh     中国机构持有哪些境外机构的股权？
// @sentenceZh  中国机构对境外机构现有或曾有的持股或控股；现行的在前，再按比例。
// @limits      Indirect holdings are not added up. A holding is in force until a source tells of its end; the status says when a source last told of it.
// @limitsZh    不合计间接持股。未见来源称已结束的持股均列为现行；最近见于来源的时间见状态。
// @group       ownership
// @counts      claim_ids current  Chinese stake in an organisation abroad | Chinese stakes in organisations abroad | {n}项中国机构对境外机构的持股或控股
// @names       owned
// @chart       bar owned_country evidence  Chinese holdings abroad by country or region and evidence | 中方境外持股（按国家或地区和证据）
// @asks        china own abroad [mine] [make]
// @scans    all holdings; once for each version of the data set, then cached
// @param    maxRows        integer, 1-501         most rows returned
// @returns  owner          string, organisation   owner | 股东
// @returns  owned          string, organisation   owned | 被持股机构
// @returns  owned_country  string, country        country or region of the organisation owned | 被持股机构所在国家或地区
// @returns  share_pct      float, %               share held | 持股比例
// @returns  status         string, status         status | 状态
// @returns  newest_source  string, date           newest source | 最新来源
// @returns  evidence       string, evidence       evidence | 证据
// @returns  statement      string                 statement | 陈述
// @returns  claim_ids      list of string, claim  the claims that the row rests on
MATCH (owner:Organisation)-[r:SUBSIDIARY_OF|OWNS_STAKE_IN]-(owned:Organisation)
WHERE ((type(r) = 'SUBSIDIARY_OF' AND r.subject = owned.id) OR (type(r) = 'OWNS_STAKE_IN' AND r.subject = owner.id))
  AND owner.counterpart = false AND owned.counterpart = true
RETURN owner.id AS owner, owned.id AS owned, owned.country AS owned_country, r.share_pct AS share_pct,
  coalesce(r.last_reported, r.status) AS status, r.newest_source AS newest_source, r.evidence AS evidence, r.statement AS statement,
  [r.id] AS claim_ids
ORDER BY r.status_rank, coalesce(r.share_pct, 0.0) DESC, r.id
LIMIT $maxRows
