import type { SheetTarget } from "../../contract/index.ts";
import { entityTypes, type Predicate, predicateIds, predicates } from "../../rules/vocabulary.ts";
import { hasHan } from "../../store/search/foldWords.ts";

const byPredicate: Readonly<Record<string, readonly string[]>> = {
  SUBSIDIARY_OF: ["subsidiary of", "belongs to", "owned by", "controlled by", "子公司", "控股", "隶属"],
  OWNS_STAKE_IN: [
    "owns",
    "holds",
    "owns stake in",
    "holds a stake in",
    "stake in",
    "invests in",
    "持股",
    "入股",
    "投资",
  ],
  LOCATED_IN: ["located in", "is in", "based in", "seat", "地处", "设于"],
  PART_OF: ["part of", "属于"],
  ACTIVE_IN: ["active in", "works in", "从事"],
  MINES: ["mine", "operates the mine", "采矿", "开采"],
  DEVELOPS: ["develop", "researches", "offers", "开发", "研制"],
  PRODUCES: ["produce", "makes", "manufactures", "制造"],
  EMBODIES: ["based on", "contains", "made with"],
  GOES_INTO: [
    ...["go into", "material for", "raw material for", "feedstock for", "component of", "ingredient of"],
    ...["turned into", "made into", "processed into", "used to make", "用于制造", "用于生产", "制成", "加工成"],
  ],
  APPLIED_IN: ["used in", "applied in", "用于", "应用"],
  SUPPLIES: [
    ...["sells to", "sell to", "sells", "delivers", "delivered to", "supplied", "supplied to", "ships to", "supplying"],
    "supplies to",
    "supply",
    "delivers to",
    "供货",
    "供应",
    "供应给",
    "销售给",
    "出售给",
  ],
  DEPENDS_ON: ["depends", "needs", "relies on", "依赖于"],
  PARTNERS_WITH: ["partner of", "partners", "cooperates with", "works with", "joint venture with", "合作", "合资"],
  FUNDS: ["finances", "lends to", "grants", "出资", "补贴"],
  ISSUED: ["issues", "published", "颁布", "出台"],
  AFFECTS: ["affect", "regulates"],
  RECOGNISED: ["recognises", "recognized", "awarded", "授予"],
  COUNTERPART_OF: ["counterpart of"],
};

const byWord: Readonly<Record<string, readonly string[]>> = {
  "in-force": ["current", "active", "yes", "现行", "有效", "生效"],
  planned: ["plan", "计划", "计划中", "在建"],
  proposed: ["offer", "letter of intent", "拟议", "拟议中", "意向"],
  suspended: ["paused", "暂停", "已暂停"],
  ended: ["over", "former", "past", "已结束", "终止"],
  news: ["newspaper", "press", "agency", "新闻", "媒体"],
  "trade-press": ["trade magazine", "行业媒体"],
  company: ["website", "press release", "公司", "企业"],
  filing: ["annual report", "disclosure", "公告", "年报"],
  government: ["ministry", "政府"],
  academic: ["journal", "university", "学术", "论文"],
  "think-tank": ["智库"],
  reference: ["database", "encyclopedia", "参考资料"],
  expert: ["specialist", "analyst", "consultant", "专家", "分析师", "业内人士"],
  "state-media": ["state press", "官方媒体", "官媒"],
  "wire-release": ["press release", "pr newswire", "新闻稿"],
  association: ["trade association", "industry association", "协会", "行业协会"],
  encyclopaedia: ["encyclopedia", "wikipedia", "wiki", "百科"],
  blog: ["blogs", "博客"],
  interview: ["talk", "conversation", "call", "meeting", "访谈", "采访"],
  "private-company": ["private", "company", "民营企业", "公司"],
  "listed-company": ["listed", "public company", "上市公司"],
  "state-group": ["state-owned", "soe", "国有集团", "国企", "央企"],
  university: ["大学", "高校"],
  "research-institute": ["institute", "研究院", "研究所"],
};

/** Synonyms of a word of a closed list, besides the word itself. */
export function synonymsOf(target: SheetTarget, value: string): readonly string[] {
  const predicate = predicateIds.find((id) => id === value);
  if (target === "claim.predicate" && predicate !== undefined) {
    return [predicates[predicate].en, predicates[predicate].zh, ...(byPredicate[value] ?? [])];
  }
  if (target.endsWith(".type") && value in entityTypes) {
    // The condition says that it is one of the types.
    const { en, enPlural, zh } = entityTypes[value as keyof typeof entityTypes];
    return [en, enPlural, zh, ...(value === "organisation" ? ["organization", "company", "公司", "企业"] : [])];
  }
  return byWord[value] ?? [];
}

interface Match {
  predicate: Predicate;
  from: number;
  to: number;
}

const phrases = predicateIds.flatMap((predicate) =>
  [...new Set(synonymsOf("claim.predicate", predicate))].map((phrase) => ({ predicate, pattern: patternOf(phrase) })),
);
const denial = /(^|[^\p{L}])(not|no|never|stopped|ceased|without)([^\p{L}]|$)|[不未没停]/iu;

/** The verb within a text and what follows it: "supplies magnets"; null if it has none or several, or denies one. */
export function verbIn(text: string): { predicate: Predicate; after: string } | null {
  if (denial.test(text)) return null;
  const matches = phrases.flatMap(({ predicate, pattern }): Match[] => {
    const found = pattern.exec(text);
    return found === null ? [] : [{ predicate, from: found.index, to: found.index + found[0].length }];
  });
  const [longest] = matches.toSorted((left, right) => right.to - right.from - (left.to - left.from));
  if (longest === undefined) return null;
  const isElsewhere = ({ predicate, from, to }: Match) =>
    predicate !== longest.predicate && (from < longest.from || to > longest.to);
  if (matches.some(isElsewhere)) return null;
  const isFirst = text.slice(0, longest.from).trim() === "";
  const after = text.slice(longest.to).replace(/^[\s:,，：]+|[\s.。]+$/gu, "");
  return { predicate: longest.predicate, after: isFirst ? after : "" };
}

/** A phrase as whole words in any case; Chinese has no spaces between words. */
function patternOf(phrase: string): RegExp {
  const escaped = phrase.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/ /g, "\\s+");
  return hasHan(phrase) ? new RegExp(escaped, "u") : new RegExp(`(?<![\\p{L}\\d])${escaped}(?![\\p{L}\\d])`, "iu");
}
