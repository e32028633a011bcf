import type { SheetTarget } from "../../contract/index.ts";

/** Headings in English, German, French and Chinese, the more telling first, separated by commas. */
const LISTS: Readonly<Record<SheetTarget, string>> = {
  "claim.subject": `
    subject, seller, supplier, owner, parent, exporter, vendor, shareholder, holder, investor, funder, donor, 主体, 卖方,
    供应商, 供方, 股东, 出口商, 投资方, 持股方, verkäufer, lieferant, anbieter, eigentümer, anteilseigner, gesellschafter,
    fournisseur, vendeur, actionnaire, propriétaire, producer, manufacturer, 生产商, 厂家, hersteller, producteur, fabricant,
    who, wer, qui, actor, from, von, de, 起点, company, organisation, organization, organisation name, firm, 公司, 企业, 机构,
    单位名称, unternehmen, firma, entreprise, société`,
  "claim.predicate": `
    predicate, relation, relationship, verb, link type, type of link, what, relation type, what they do, what it does,
    does what, does, activity, 做什么, 行为, 往来, 关系, 关系类型, 谓词, 动词, action, was, beziehung, tätigkeit,
    art der beziehung, was tut, lien, verbe, activité, type de lien, que fait`,
  "claim.object": `
    object, buyer, customer, client, target, to, subsidiary, investee, partner, whom, 客体, 买方, 客户, 需方, 采购方, 对象,
    标的, 合作方, 终点, importer, with whom, to whom, recipient, counterparty, investment, holding, käufer, kunde,
    abnehmer, empfänger, beteiligung, an wen, mit wem, tochter, zielunternehmen, acheteur, destinataire, partenaire,
    participation, filiale, à qui, avec qui, 进口商, 收货方, 被投资方, 持股对象`,
  "claim.statement": `
    statement, claim, fact, sentence, finding, 陈述, 说明, 事实, 结论, quote, 引文, aussage, satz, énoncé, phrase,
    affirmation`,
  "claim.status": "status, state, 状态, stand der dinge, zustand, statut, état",
  "claim.since": `
    since, start, start date, begin, date, year, day, 日期, 年份, 时间, 开始, 起始日期, 自, since when, from,
    day of clearance, seit, beginn, ab, datum, jahr, tag, depuis, début, année, à partir de, 起, 投产时间`,
  "claim.until": "until, end, end date, 截止, 结束, 终止日期, 至, to date, bis, ende, jusqu à, jusque, fin",
  "claim.due": "due, deadline, target date, 到期日, 期限, 预计日期, due date, fällig, termin, frist, échéance, délai",
  "claim.share_pct": `
    share pct, share, stake, percent, %, share %, 持股, 持股比例, 份额, 比例, shareholding, ownership, interest,
    holding pct, anteil, beteiligungsquote, anteil in %, part, part du capital, pourcentage, 股比, 持股百分比`,
  "claim.quantity": `
    quantity, amount, figure, volume, tonnes, tons, tonnage, kg, 吨, 吨数, 数量, 金额, 数值, capacity, output, production,
    value, sum, net weight, weight, menge, betrag, wert, kapazität, produktion, zahl, summe, gewicht, quantité, montant,
    valeur, capacité, poids, 产能, 产量, 年产能, 数额, 规模`,
  "claim.unit": "unit, units, 单位, unit of measure, einheit, unité, 计量单位",
  "claim.quantity_of": "quantity of, measure, of what, 指标, 计量对象, gemessen wird, messgröße, mesure",
  "claim.quantity_kind": "quantity kind, kind of figure, 数值类型",
  "claim.maturity": "maturity, 成熟度",
  "claim.about": `
    about, product, technology, material, goods, 产品, 技术, 材料, 内容, item, what product, produkt, ware, technologie,
    werkstoff, erzeugnis, produit, marchandise, matériau, 品名, 货物`,
  "claim.caveat": "caveat, 注意",
  "claim.notes": `
    notes, note, remark, remarks, comment, comments, quote, 备注, 注释, 说明, bemerkung, bemerkungen, anmerkung, notiz,
    kommentar, remarque, remarques, commentaire`,
  "source.title": `
    source title, title, source, document, paper, headline, 标题, 来源, 来源标题, 文件, where it says so, article, report,
    quelle, titel, überschrift, dokument, titre, 文章, 标题名称`,
  "source.publisher": `
    publisher, medium, outlet, author, where i read it, where read, read in, found in, seen in, said by, 出处, 在哪里看到,
    spoken by, speaker, 发布方, 媒体, 出版者, 作者, newspaper, published by, issued by, from whom, press, herausgeber,
    verlag, zeitung, autor, éditeur, journal, média, auteur, 发布单位, 报刊`,
  "source.kind": `
    source kind, kind of source, source type, 来源类型, 来源类别, kind, type of source, type, art der quelle, quellenart,
    art, type de source, nature de la source, 类型, 来源种类`,
  "source.language": "language, 语言, sprache, langue",
  "source.url": `
    url, link, address, web address, source url, source link, 网址, 链接, 来源链接, web, web page, webpage, website,
    adresse, webadresse, internet, lien web, adresse web, 链接地址`,
  "source.seen_at": `
    seen at, kept at, where it is kept, where to see it, shelf, library, archive, location of the document, signatur,
    einsehbar, einsehbar bei, aufbewahrt, standort, archiv, bibliothek, cote, consultable à, conservé à, bibliothèque,
    存放处, 存放地点, 保存地点, 查阅地点, 馆藏`,
  "source.published": `
    published, publication date, source date, paper day, date of article, article date, date of source, 发布日期, 文章日期,
    出版日期, 来源日期, dated, day, date of publication, year of publication, issue date, datum der quelle,
    veröffentlicht am, veröffentlicht, erschienen, publié le, date de publication, date de parution, parution, 发表日期,
    报道日期`,
  "source.publisher_entity": "publisher entity, whose word, speaks for, 发布机构, 代表机构",
  "source.via": "via, carried by, 转载, 经由",
  "publisher.kind":
    "publisher kind, kind of publisher, publisher type, type of publisher, 发布方类别, 发布方类型, 媒体类型",
  "newEntities.subject.type": "subject type, seller type, supplier type, 主体类型, 卖方类型",
  "newEntities.subject.kind": "subject kind, seller kind, supplier kind, 主体性质",
  "newEntities.subject.country": `
    subject country, seller country, supplier country, 主体国家, 卖方国家, land des verkäufers, country of seller`,
  "newEntities.subject.stage": "subject stage",
  "newEntities.object.type": "object type, buyer type, customer type, 客体类型, 买方类型",
  "newEntities.object.kind": "object kind, buyer kind, customer kind, 客体性质",
  "newEntities.object.country": "object country, buyer country, customer country, 客体国家, 买方国家",
  "newEntities.object.stage": "object stage",
};

/** Headings by which a column is recognised beside the data set's own names. */
export function headingsOf(target: SheetTarget): string[] {
  return LISTS[target].split(",").map((heading) => heading.trim());
}

/** A heading or word for comparison: small letters and digits of any script, without what joins them. */
export function foldHeading(text: string): string {
  return text === "%"
    ? text
    : text
        .normalize("NFKC")
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, "");
}
