// Products and technologies with only one current maker outside China in this data set, named by a strong source, those with the most claims on makers first.
// @title       Which products and technologies have only one maker recorded outside China?
// @titleZh     哪些产品和技术仅记录到一家境外研发或生产方？
// @sentenceZh  本数据集中仅记录到一家现在研发或生产的境外机构、且有可靠来源提及的产品和技术，有关论断最多的在前。
// @limits      Only what is in this data set can be found; others may exist, above all where there are few claims on makers. Makers abroad that are only planned, have ended or were last reported years ago do not count, but are named. An organisation and its subsidiaries count separately. Left out is what nobody else at all is recorded to make, and what only interested parties or weak sources name a maker for. Left out, too, is what other organisations abroad now supply, or make under a wider, narrower or underlying name.
// @limitsZh    仅能找到本数据集已收录的内容；可能还有其他研发或生产方，有关论断很少时尤其如此。仅属计划、已结束或仅见于多年前来源的境外机构不计入，但列出名称。机构与其子公司分别计。除它以外没有任何机构有记录的，以及仅由利益相关方或可靠性较弱的来源提及研发或生产方的，均不列入。另有境外机构现在供应，或以上位、下位或所采用之物的名义研发或生产的，也不列入。
// @group       dependence
// @counts      thing  product or technology with only one current maker recorded outside China | products and technologies with only one current maker each recorded outside China | 仅记录到一家现有境外研发或生产方的{n}项产品和技术
// @chart       bar country evidence  What has one maker found outside China, by its country or region and evidence | 仅找到一家境外研发或生产方的产品和技术（按其所在国家或地区和证据）
// @asks        one make abroad
// @asks        one supply abroad
// @scans    all products and technologies with their makers; once for each version of the data set, then cached
// @param    maxRows        integer, 1-501                most rows returned
// @returns  thing          string, entity                product or technology | 产品或技术
// @returns  organisation   string, organisation          only current maker found outside China | 有记录的唯一现有境外研发或生产方
// @returns  country        string, country               country or region | 国家或地区
// @returns  not_current    list of string, organisation  others abroad, not current | 其他境外机构（非现行）
// @returns  in_china       list of string, organisation  current makers in China | 现有的中国研发或生产方
// @returns  maker_claims   integer, 2 or more            claims on who makes it | 有关研发和生产方的论断数
// @returns  newest_source  string, date                  newest source on the one abroad | 有关该境外机构的最新来源
// @returns  evidence       string, evidence              evidence on the one abroad | 有关该境外机构的证据
// @returns  claim_ids      list of string, claim         the claims that the row rests on
MATCH (o:Organisation)-[r:DEVELOPS|PRODUCES]->(x:Entity)
WITH x, o, r, CASE WHEN r.status_rank = 0 AND r.evidence IN ['corroborated', 'single-source']
  AND NOT 'weak' IN r.caveats AND NOT 'relay-unmarked' IN r.caveats THEN 1 ELSE 0 END AS strong
ORDER BY strong DESC, r.evidence_rank DESC, o.id, r.id
WITH x, collect(DISTINCT o.id) AS makers, collect(r.id) AS claim_ids,
  collect(DISTINCT CASE WHEN o.counterpart AND r.status_rank = 0 THEN o.id END) AS abroad,
  collect(CASE WHEN o.counterpart AND r.status_rank = 0 THEN o.country END) AS countries,
  collect(DISTINCT CASE WHEN o.counterpart AND r.status_rank > 0 THEN o.id END) AS earlier,
  collect(DISTINCT CASE WHEN NOT o.counterpart AND r.status_rank = 0 THEN o.id END) AS in_china,
  max(CASE WHEN o.counterpart THEN strong ELSE 0 END) AS strong,
  collect(CASE WHEN o.counterpart AND r.status_rank = 0 THEN r.evidence END) AS grades,
  collect(CASE WHEN o.counterpart AND r.status_rank = 0 THEN coalesce(r.newest_source, '') END) AS dates
WHERE size(abroad) = 1 AND strong = 1 AND size(makers) > 1
OPTIONAL MATCH (x)-[:PART_OF|EMBODIES]-(:Entity)<-[m:DEVELOPS|PRODUCES]-(kin:Counterpart)
WHERE m.status_rank = 0 AND NOT kin.id IN abroad
WITH x, abroad, countries, earlier, in_china, grades, dates, claim_ids, count(m) AS kin WHERE kin = 0
OPTIONAL MATCH (s:Counterpart)-[y:SUPPLIES {about: x.id}]->(:Entity)
WHERE y.status_rank = 0 AND NOT s.id IN abroad
WITH x, abroad, countries, earlier, in_china, grades, dates, claim_ids, count(y) AS sold WHERE sold = 0
RETURN x.id AS thing, abroad[0] AS organisation, countries[0] AS country,
  [one IN earlier WHERE NOT one IN abroad] AS not_current, in_china AS in_china, size(claim_ids) AS maker_claims,
  CASE dates[0] WHEN '' THEN null ELSE dates[0] END AS newest_source, grades[0] AS evidence, claim_ids AS claim_ids
ORDER BY maker_claims DESC, x.id
LIMIT $maxRows
