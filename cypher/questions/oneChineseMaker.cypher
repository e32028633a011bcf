// What goes into something made outside China and has only one recorded maker, a Chinese firm that a strong source names, by name.
// @title       What goes into products made outside China and has only one recorded maker, in China?
// @titleZh     哪些原料或部件用于境外产品，却只记录到一家中国的研发或生产方？
// @sentenceZh  用于境外所产之物、且仅记录到一家中国研发或生产方（有可靠来源提及）的原料或部件，按名称排列。
// @limits      Only what is in this data set can be found: another maker may exist, and where there are few claims on who makes something, a gap in the data is likely. Something else may serve in its place; the table names what else goes into the product. All claims on makers count, planned and ended ones too. What only interested parties or weak sources name a maker for is left out. What has other makers recorded under a wider, narrower or underlying technology is left out. Chains are followed over up to eight current steps, to the first thing that is made outside China.
// @limitsZh    仅能找到本数据集已收录的内容：可能另有研发或生产方；若有关生产方的论断很少，多半只是数据的缺口。也可能有其他原料可以替代；表中列有用于该产品的其他原料或部件。有关研发和生产方的论断均计入，包括计划和已结束的。仅由利益相关方或可靠性较弱的来源提及研发或生产方的，不列入。若其上位、下位或所采用的技术另有研发或生产方，则不列入。沿最多八步现行论断追溯，到首个境外有生产的产品为止。
// @group       dependence
// @counts      thing  input of goods made outside China with only one maker recorded, in China | inputs of goods made outside China with only one maker recorded for each, in China | 用于境外产品、仅记录到一家中国研发或生产方的{n}种原料或部件
// @asks        one china make [abroad]
// @asks        one china supply [abroad]
// @scans    all claims that something goes into something else; once for each version of the data set, then cached
// @param    maxRows        integer, 1-501                most rows returned
// @returns  thing          string, entity                goes into it | 原料或部件
// @returns  organisation   string, organisation          only maker found | 有记录的唯一研发或生产方
// @returns  maker_claims   integer, 1 or more            claims on who makes it | 有关研发和生产方的论断数
// @returns  product        string, entity                first product made outside China | 首个境外有生产的产品
// @returns  made_by        list of string, organisation  made outside China by | 境外生产方
// @returns  other_inputs   list of string, entity        what else goes into the product | 用于该产品的其他原料或部件
// @returns  newest_source  string, date                  newest source on its maker | 有关其研发或生产方的最新来源
// @returns  claim_ids      list of string, claim         the claims that the row rests on
MATCH (o:Organisation)-[m:DEVELOPS|PRODUCES]->(x:Entity)-[:GOES_INTO]->(:Entity)
WITH DISTINCT x, o, m ORDER BY o.id, m.id
WITH x, collect(DISTINCT o.id) AS makers, max(CASE WHEN o.counterpart THEN 1 ELSE 0 END) AS abroad,
  max(CASE WHEN m.status_rank = 0 AND m.evidence IN ['corroborated', 'single-source']
    AND NOT 'weak' IN m.caveats AND NOT 'relay-unmarked' IN m.caveats THEN 1 ELSE 0 END) AS strong, collect(m.id) AS maker_ids, max(m.newest_day + ' ' + m.newest_source) AS newest
WHERE size(makers) = 1 AND abroad = 0 AND strong = 1
OPTIONAL MATCH (x)-[:PART_OF|EMBODIES]-(:Entity)<-[:DEVELOPS|PRODUCES]-(other:Organisation)
WITH x, makers, maker_ids, newest, collect(DISTINCT other.id) AS others
WHERE all(other IN others WHERE other IN makers)
MATCH (x)-[steps:GOES_INTO*1..8]->(p:Entity)
WHERE all(step IN steps WHERE step.status_rank = 0)
WITH x, makers, maker_ids, newest, p, [step IN steps | step.id] AS chain, [step IN steps | step.subject] AS passed
OPTIONAL MATCH (a:Organisation)-[q:DEVELOPS|PRODUCES]->(b:Entity)
WHERE b.id IN passed AND a.counterpart AND q.status_rank = 0
WITH x, makers, maker_ids, newest, p, chain, count(q) AS abroad WHERE abroad = 0
UNWIND chain AS step
WITH x, makers, maker_ids, newest, p, step ORDER BY step
WITH x, makers, maker_ids, newest, p, collect(DISTINCT step) AS chain_ids
MATCH (a:Organisation)-[r:DEVELOPS|PRODUCES]->(p)
WHERE a.counterpart AND r.status_rank = 0 AND (r.maturity IS NULL AND type(r) = 'PRODUCES' OR r.maturity IN ['commercial', 'deployed'])
WITH x, makers, maker_ids, newest, p, chain_ids, a, r ORDER BY a.id, r.id
WITH x, makers, maker_ids, newest, p, chain_ids, collect(DISTINCT a.id) AS made_by, collect(r.id) AS made_ids
OPTIONAL MATCH (y:Entity)-[g:GOES_INTO]->(p) WHERE g.status_rank = 0 AND y.id <> x.id
WITH x, makers, maker_ids, newest, p, chain_ids, made_by, made_ids, y ORDER BY y.id
WITH x, makers, maker_ids, newest, p, chain_ids, made_by, made_ids, collect(DISTINCT y.id) AS other_inputs
RETURN x.id AS thing, makers[0] AS organisation, size(maker_ids) AS maker_claims, p.id AS product, made_by AS made_by,
  other_inputs AS other_inputs, substring(newest, 11, 10) AS newest_source, maker_ids + chain_ids + made_ids AS claim_ids
ORDER BY x.id, p.id
LIMIT $maxRows
