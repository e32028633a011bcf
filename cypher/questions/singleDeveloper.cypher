// Technologies with only one developer in this data set, named by a strong source, by stage of the chain.
// @title       For which technologies is only one developer recorded?
// @titleZh     哪些技术仅记录到一家研发方？
// @sentenceZh  本数据集中仅记录到一家研发方、且有可靠来源称其现在研发的技术，按产业链环节排列。
// @limits      Only what is in this data set can be found; others may exist, above all where there is one claim on who develops something. A technology is left out if its developer is only planned, was last reported years ago, or is named by interested parties or weak sources alone. Plans and ended work of others count as developers. Those of a part or a variant, of what it is part of, and of what is based on it are named beside it; organisations named only in a comparison are in the landscape.
// @limitsZh    仅能找到本数据集已收录的内容；可能还有其他研发方，有关论断仅一项时尤其如此。若研发方仅属计划、仅见于多年前的来源，或仅由利益相关方或可靠性较弱的来源提及，则不列入。其他机构计划中或已结束的研发也算。组成部分、变体、所属技术及采用它之物的研发和生产方列于其旁；仅由比较提及的机构见技术格局。
// @group       technology
// @counts      technology  technology with only one recorded developer | technologies with only one recorded developer each | 仅记录到一家研发方的{n}项技术
// @chart       bar country evidence  Technologies with one developer found, by country or region of the developer and evidence | 仅找到一家研发方的技术（按其所在国家或地区和证据）
// @asks        one make "technology, technologies, developer, developers, develop, develops, developed | 技术, 研发"
// @scans    all technologies with their developers; once for each version of the data set and stage, then cached
// @param    stage           string, stage                 stage of the chain | 产业链环节
// @param    maxRows         integer, 1-501                most rows returned
// @example  stage =
// @returns  technology      string, technology            technology | 技术
// @returns  stage           string, stage                 stage of the chain | 产业链环节
// @returns  organisation    string, organisation          only developer found | 有记录的唯一研发方
// @returns  country         string, country               country or region | 国家或地区
// @returns  maker_claims    integer, 1 or more            claims on who develops it | 有关研发方的论断数
// @returns  related_makers  list of string, organisation  makers of its parts, variants and uses | 其组成部分、变体及采用它之物的研发和生产方
// @returns  newest_source   string, date                  newest source | 最新来源
// @returns  evidence        string, evidence              best evidence | 最佳证据
// @returns  claim_ids       list of string, claim         the claims that the row rests on
MATCH (o:Organisation)-[r:DEVELOPS]->(t:Technology)
WHERE $stage = '' OR t.stage = $stage
WITH t, o, r, CASE WHEN r.status_rank = 0 AND r.evidence IN ['corroborated', 'single-source']
  AND NOT 'weak' IN r.caveats AND NOT 'relay-unmarked' IN r.caveats THEN 1 ELSE 0 END AS strong
ORDER BY strong DESC, r.evidence_rank DESC, o.id, r.id
WITH t, collect(DISTINCT o.id) AS makers, collect(DISTINCT o.country) AS countries, max(strong) AS strong,
  collect(r.evidence) AS grades, max(r.newest_day + ' ' + r.newest_source) AS newest, collect(r.id) AS claim_ids
WHERE size(makers) = 1 AND strong = 1
OPTIONAL MATCH (t)-[:PART_OF|EMBODIES]-(:Entity)<-[:DEVELOPS|PRODUCES]-(other:Organisation)
WHERE NOT other.id IN makers
WITH t, makers, countries, grades, newest, claim_ids, other ORDER BY other.id
WITH t, makers, countries, grades, newest, claim_ids, collect(DISTINCT other.id) AS related_makers
RETURN t.id AS technology, t.stage AS stage, makers[0] AS organisation, countries[0] AS country,
  size(claim_ids) AS maker_claims, related_makers AS related_makers, substring(newest, 11, 10) AS newest_source,
  grades[0] AS evidence, claim_ids AS claim_ids
ORDER BY t.stage, t.id
LIMIT $maxRows
