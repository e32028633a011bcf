// Organisations with two or more owners in this data set, most owners first.
// @title       Which organisations have several owners?
// @titleZh     哪些机构有多个股东？
// @sentenceZh  本数据集中有两个及以上股东的机构，股东最多的在前。
// @limits      Ended and planned holdings are left out.
// @limitsZh    不含已结束与计划中的持股。
// @group       ownership
// @counts      organisation  organisation with two or more recorded owners | organisations with two or more recorded owners each | 有两个及以上股东记录的{n}家机构
// @chart       bar organisation owners  Number of owners by organisation | 各机构的股东数
// @asks        several own
// @scans    all holdings; once for each version of the data set, then cached
// @param    maxRows        integer, 1-501                most rows returned
// @returns  organisation   string, organisation          organisation | 机构
// @returns  country        string, country               country or region | 国家或地区
// @returns  owners         list of string, organisation  owners | 股东
// @returns  newest_source  string, date                  newest source | 最新来源
// @returns  claim_ids      list of string, claim         the claims that the row rests on
MATCH (owner:Organisation)-[r:SUBSIDIARY_OF|OWNS_STAKE_IN]-(o:Organisation)
WHERE r.status = 'in-force' AND ((type(r) = 'SUBSIDIARY_OF' AND r.subject = o.id) OR (type(r) = 'OWNS_STAKE_IN' AND r.object = o.id))
WITH o, owner, r ORDER BY owner.id, r.id
WITH o, collect(DISTINCT owner.id) AS owners, max(r.newest_day + ' ' + r.newest_source) AS newest,
  collect(r.id) AS claim_ids
WHERE size(owners) > 1
RETURN o.id AS organisation, o.country AS country, owners AS owners,
  substring(newest, 11, 10) AS newest_source, claim_ids AS claim_ids
ORDER BY size(owners) DESC, o.id
LIMIT $maxRows
