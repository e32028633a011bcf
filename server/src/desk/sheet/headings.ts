import type { SheetTarget } from "../../contract/index.ts";

/**
 * Headings by which a column is recognised, English and Chinese, the more telling first; the data set's own column
 * names are recognised besides. `foldHeading` compares them.
 */
export const headings: Readonly<Record<SheetTarget, readonly string[]>> = {
  "claim.subject": [
    ...["subject", "seller", "supplier", "owner", "parent", "from", "company", "organisation", "organization", "who"],
    ...["主体", "卖方", "供应商", "供方", "股东", "公司", "企业", "机构", "起点"],
  ],
  "claim.predicate": [
    ...["predicate", "relation", "relationship", "verb", "link type", "type of link", "what", "relation type"],
    ...["what they do", "what it does", "does what", "does", "activity", "做什么", "行为", "往来"],
    ...["关系", "关系类型", "谓词", "动词"],
  ],
  "claim.object": [
    ...["object", "buyer", "customer", "client", "target", "to", "subsidiary", "investee", "partner", "whom"],
    ...["客体", "买方", "客户", "需方", "采购方", "对象", "标的", "合作方", "终点"],
  ],
  "claim.statement": [
    "statement",
    "claim",
    "fact",
    "sentence",
    "finding",
    "陈述",
    "说明",
    "事实",
    "结论",
    "quote",
    "引文",
  ],
  "claim.status": ["status", "state", "状态"],
  "claim.since": [
    "since",
    "start",
    "start date",
    "begin",
    "date",
    "year",
    "day",
    "日期",
    "年份",
    "时间",
    "开始",
    "起始日期",
    "自",
  ],
  "claim.until": ["until", "end", "end date", "截止", "结束", "终止日期", "至"],
  "claim.due": ["due", "deadline", "target date", "期限", "预计日期"],
  "claim.share_pct": ["share pct", "share", "stake", "percent", "%", "share %", "持股", "持股比例", "份额", "比例"],
  "claim.quantity": [
    "quantity",
    "amount",
    "figure",
    "volume",
    "tonnes",
    "tons",
    "tonnage",
    "kg",
    "吨",
    "吨数",
    "数量",
    "金额",
    "数值",
  ],
  "claim.unit": ["unit", "units", "单位"],
  "claim.quantity_of": ["quantity of", "measure", "of what", "指标", "计量对象"],
  "claim.quantity_kind": ["quantity kind", "kind of figure", "数值类型"],
  "claim.maturity": ["maturity", "成熟度"],
  "claim.about": ["about", "product", "technology", "material", "goods", "产品", "技术", "材料", "内容"],
  "claim.caveat": ["caveat", "注意"],
  "claim.notes": ["notes", "note", "remark", "remarks", "comment", "comments", "quote", "备注", "注释", "说明"],
  "source.title": [
    "source title",
    "title",
    "source",
    "document",
    "paper",
    "headline",
    "标题",
    "来源",
    "来源标题",
    "文件",
  ],
  "source.publisher": [
    "publisher",
    "medium",
    "outlet",
    "author",
    ...["where i read it", "where read", "read in", "found in", "seen in", "said by", "出处", "在哪里看到"],
    "spoken by",
    "speaker",
    "发布方",
    "媒体",
    "出版者",
    "作者",
  ],
  "source.kind": ["source kind", "kind of source", "source type", "来源类型", "来源类别"],
  "source.language": ["language", "语言"],
  "source.url": ["url", "link", "address", "web address", "source url", "source link", "网址", "链接", "来源链接"],
  "source.published": [
    "published",
    "publication date",
    "source date",
    "paper day",
    "date of article",
    "article date",
    "date of source",
    "发布日期",
    "文章日期",
    "出版日期",
    "来源日期",
  ],
  "source.publisher_entity": ["publisher entity", "whose word", "speaks for", "发布机构", "代表机构"],
  "source.via": ["via", "carried by", "转载", "经由"],
  "publisher.kind": [
    ...["publisher kind", "kind of publisher", "publisher type", "type of publisher"],
    ...["发布方类别", "发布方类型", "媒体类型"],
  ],
  "newEntities.subject.type": ["subject type", "seller type", "supplier type", "主体类型", "卖方类型"],
  "newEntities.subject.kind": ["subject kind", "seller kind", "supplier kind", "主体性质"],
  "newEntities.subject.country": ["subject country", "seller country", "supplier country", "主体国家", "卖方国家"],
  "newEntities.subject.stage": ["subject stage"],
  "newEntities.object.type": ["object type", "buyer type", "customer type", "客体类型", "买方类型"],
  "newEntities.object.kind": ["object kind", "buyer kind", "customer kind", "客体性质"],
  "newEntities.object.country": ["object country", "buyer country", "customer country", "客体国家", "买方国家"],
  "newEntities.object.stage": ["object stage"],
};

/** A heading or word for comparison: small letters and digits of any script, without what joins them. */
export function foldHeading(text: string): string {
  return text === "%"
    ? text
    : text
        .normalize("NFKC")
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, "");
}
