import { LRUCache } from "lru-cache";
import type { SheetTarget } from "../../contract/index.ts";
import { figureWithin } from "../../rules/typedFigure.ts";
import { entityTypes, type Predicate, predicateIds, predicates } from "../../rules/vocabulary.ts";
import { hasHan } from "../../store/search/foldWords.ts";

/** Verbs in English, German, French and Chinese, separated by commas. */
const byPredicate: Readonly<Record<string, string>> = {
  SUBSIDIARY_OF: `
    subsidiary of, belongs to, owned by, controlled by, 子公司, 隶属, tochter von, tochtergesellschaft von, gehört zu,
    gehört, filiale de, appartient à`,
  OWNS_STAKE_IN: `
    owns, holds, owns of, owns stake in, owns a stake in, holds a stake in, stake in, invests in, invested in, acquired,
    shareholder of, 持股, 持有, 入股, 投资, hält an, hält, besitzt, beteiligt an, ist beteiligt an, beteiligt sich an,
    anteilseigner von, übernimmt, détient, détient de, possède, actionnaire de, participe à`,
  LOCATED_IN: "located in, is in, based in, seat, 地处, 设于, sitz in, liegt in, situé à, basé à",
  PART_OF: "part of, 属于, teil von, partie de",
  ACTIVE_IN: "active in, works in, 从事, tätig in, actif dans",
  MINES: "mine, operates the mine, 采矿, 开采, fördert, baut ab, exploite la mine, extrait",
  DEVELOPS: "develop, researches, offers, 开发, 研制, entwickelt, erforscht, développe",
  PRODUCES: `
    produce, makes, manufactures, 制造, 生产, 年产, stellt her, produziert, erzeugt, fertigt, produit, fabrique`,
  EMBODIES: "based on, contains, made with, beruht auf, fondé sur",
  GOES_INTO: `
    go into, material for, raw material for, feedstock for, component of, ingredient of, turned into, made into,
    processed into, used to make, 用于制造, 用于生产, 制成, 加工成, wird verarbeitet zu, rohstoff für, matière première pour`,
  APPLIED_IN: "used in, applied in, 用于, 应用, eingesetzt in, verwendet in, utilisé dans",
  SUPPLIES: `
    sells to, sell to, sells, delivers, delivered to, supplied, supplied to, ships to, supplying, supplies to, supply,
    delivers to, exports to, 供货, 供应, 供应给, 销售给, 出售给, liefert an, liefert, beliefert, verkauft an, verkauft, fournit,
    vend à, vend, livre, approvisionne`,
  DEPENDS_ON: "depends, needs, relies on, 依赖于, hängt ab von, ist abhängig von, abhängig von, dépend de",
  PARTNERS_WITH: `
    partner of, partners, cooperates with, works with, joint venture with, 合作, 合资, arbeitet zusammen mit,
    arbeitet mit, kooperiert mit, partner von, coopère avec, collabore avec, partenaire de`,
  FUNDS: "finances, lends to, grants, 出资, 补贴, fördert mit, finanziert, subventioniert, finance, subventionne",
  ISSUED: "issues, published, 颁布, 出台, erlässt, veröffentlicht, publie",
  AFFECTS: "affect, regulates, betrifft, concerne",
  RECOGNISED: "recognises, recognized, awarded, 授予, zeichnet aus",
  COUNTERPART_OF: "counterpart of, gegenstück zu, équivalent de",
};

/** Verbs that name the ends the other way round: "buys from" is "supplies", read from the buyer. */
const inverse: Readonly<Record<string, string>> = {
  SUBSIDIARY_OF: "controls, parent of, 控股, kontrolliert, beherrscht, contrôle, maison mère de",
  OWNS_STAKE_IN: "partly owned by, shareholder is, 股东为",
  SUPPLIES: `
    buys from, buys, bought from, purchases from, supplied by, is supplied by, customer of, 采购自, kauft von, bezieht von,
    wird beliefert von, kunde von, achète à, achète de, est fourni par, client de`,
  FUNDS: "funded by, financed by, gefördert von, finanziert von, financé par, 获资助于",
  PRODUCES: "produced by, made by, hergestellt von, produit par",
  DEVELOPS: "developed by, entwickelt von, développé par",
};

/** Words of closed lists in English, German, French and Chinese, separated by commas. */
const byWord: Readonly<Record<string, string>> = {
  "in-force": "current, active, yes, 现行, 有效, 生效, laufend, aktuell, in kraft, en vigueur, en cours",
  planned: "plan, 计划, 计划中, 在建, geplant, im bau, under construction, prévu",
  proposed: "offer, letter of intent, 拟议, 拟议中, 意向, vorgeschlagen, absichtserklärung, proposé",
  suspended: "paused, 暂停, 已暂停, ausgesetzt, ruht, suspendu",
  ended: "over, former, past, 已结束, 终止, beendet, ehemals, terminé, ancien",
  news: `
    newspaper, press, agency, news article, newspaper article, article in a newspaper, press article, news agency, media,
    新闻, 媒体, 新闻报道, 报道, 报纸, zeitung, zeitungsartikel, artikel, presse, pressebericht, nachrichten, nachricht,
    nachrichtenagentur, journal, article de presse, article, agence de presse, presse écrite`,
  "trade-press": `
    trade magazine, trade journal, industry press, 行业媒体, 行业报道, fachpresse, fachzeitschrift, branchendienst,
    presse spécialisée, revue professionnelle`,
  company: `
    website, company website, press release, brochure, 公司, 企业, 官网, 公司官网, 新闻稿, 宣传册, webseite, website der firma,
    firmenwebsite, unternehmen, pressemitteilung, broschüre, site web, entreprise, communiqué de presse, communiqué`,
  filing: `
    annual report, disclosure, stock exchange filing, 10-k, 10k, 10-q, 20-f, prospectus, half-year report,
    quarterly report, 公告, 年报, 年度报告, 半年报, 招股书, 招股说明书, geschäftsbericht, jahresbericht, halbjahresbericht,
    pflichtmitteilung, ad-hoc-mitteilung, börsenmitteilung, rapport annuel, document d'enregistrement`,
  government: `
    ministry, government website, government statistics, official statistics, law, 政府, 政府网站, 官方, 法规, behörde,
    regierung, ministerium, amtlich, statistik, gouvernement, ministère, loi`,
  academic: "journal article, scientific paper, university, study, 学术, 论文, 期刊, studie, fachartikel, étude, thèse",
  "think-tank": "think tank, policy paper, 智库, denkfabrik, institut de recherche",
  reference: `
    database, encyclopedia, yearbook, handbook, book, printed book, 参考资料, 数据库, 年鉴, datenbank, nachschlagewerk,
    jahrbuch, handbuch, buch, base de données, annuaire, livre`,
  expert: "specialist, analyst, consultant, 专家, 分析师, 业内人士, experte, analystin, analyste",
  "state-media": "state press, 官方媒体, 官媒, staatsmedien, médias d'état",
  "wire-release": "press release, pr newswire, 新闻稿, pressemitteilung, communiqué",
  association:
    "trade association, industry association, 协会, 行业协会, verband, branchenverband, association professionnelle",
  encyclopaedia: "encyclopedia, wikipedia, wiki, 百科, enzyklopädie, encyclopédie",
  blog: "blogs, 博客",
  interview: `
    talk, conversation, call, meeting, 访谈, 采访, gespräch, telefonat, entretien, appel`,
  letter: "mail, e-mail, email, 信函, 信件, 邮件, 电子邮件, brief, schreiben, lettre, courrier, courriel",
  "private-company": "private, company, 民营企业, 公司, privat, privée",
  "listed-company": "listed, public company, 上市公司, börsennotiert, cotée",
  "state-group": "state-owned, soe, 国有集团, 国企, 央企, staatskonzern, groupe public",
  university: "大学, 高校, universität, université",
  "research-institute": "institute, 研究院, 研究所, institut, forschungsinstitut",
  capacity: "产能, kapazität, capacité",
  actual: "actual, output, 实际, 产量, ist, tatsächlich, réel",
};

const listed = (words: string | undefined) => words?.split(",").map((word) => word.trim()) ?? [];

/** Synonyms of a word of a closed list, besides the word itself. */
export function synonymsOf(target: SheetTarget, value: string): readonly string[] {
  const predicate = predicateIds.find((id) => id === value);
  if (target === "claim.predicate" && predicate !== undefined) {
    return [predicates[predicate].en, predicates[predicate].zh, ...listed(byPredicate[value])];
  }
  if (target.endsWith(".type") && value in entityTypes) {
    // The condition says that it is one of the types.
    const { en, enPlural, zh } = entityTypes[value as keyof typeof entityTypes];
    return [en, enPlural, zh, ...(value === "organisation" ? ["organization", "company", "公司", "企业"] : [])];
  }
  return listed(byWord[value]);
}

/** The verb within a text, and the words after it. */
export interface Verb {
  predicate: Predicate;
  after: string;
  /** Whether the text names the object first. */
  isInverse: boolean;
}

interface Match extends Omit<Verb, "after"> {
  from: number;
  to: number;
}

const phrases = predicateIds.flatMap((predicate) => [
  ...[...new Set(synonymsOf("claim.predicate", predicate))].map((phrase) => ({
    ...{ predicate, isInverse: false },
    pattern: patternOf(phrase),
  })),
  ...listed(inverse[predicate]).map((phrase) => ({ predicate, isInverse: true, pattern: patternOf(phrase) })),
]);
/** The verbs of texts that were read before, because the rows of a table repeat them. */
const read = new LRUCache<string, { verb: Verb | null }>({ max: 5000 });
const denial =
  /(^|[^\p{L}])(not|no|never|stopped|ceased|without|nicht|nie|kein|keine|beendet|pas|plus|jamais|cessé)([^\p{L}]|$)|[不未没停]/iu;
/** Words that only lead on to the other end of a sentence. */
const before = /^(?:of|de|des|du|d['’]|von|an|mit|with|the|die|der|das|les?|la)(?![\p{L}\d])\s*/iu;
const behind = /(?<![\p{L}\d])(?:to|an|à|for|für|pour|from|von|of|in|de|给|向)$/iu;

/**
 * The verb within a text and what follows it: "supplies magnets"; null if it has none or several, or denies one. A figure
 * among the words belongs to neither: "owns 38 % of" is followed by nothing.
 */
export function verbIn(text: string): Verb | null {
  const before = read.get(text);
  if (before !== undefined) return before.verb;
  const verb = findVerb(text);
  read.set(text, { verb });
  return verb;
}

function findVerb(text: string): Verb | null {
  if (denial.test(text)) return null;
  const said = figureWithin(text)?.rest ?? text;
  const matches = phrases.flatMap(({ predicate, isInverse, pattern }): Match[] => {
    const found = pattern.exec(said);
    return found === null ? [] : [{ predicate, isInverse, from: found.index, to: found.index + found[0].length }];
  });
  const [longest] = matches.toSorted((left, right) => right.to - right.from - (left.to - left.from));
  if (longest === undefined) return null;
  const isElsewhere = ({ predicate, from, to }: Match) =>
    predicate !== longest.predicate && (from < longest.from || to > longest.to);
  if (matches.some(isElsewhere)) return null;
  const isFirst = said.slice(0, longest.from).trim() === "";
  const { predicate, isInverse } = longest;
  return { predicate, isInverse, after: isFirst ? thingIn(said.slice(longest.to)) : "" };
}

/** The thing that words after a verb name; what is left of a figure is none. */
function thingIn(words: string): string {
  const bare = words.replace(/^[\s:,，：]+|[\s.。]+$/gu, "");
  const thing = bare.replace(before, "").replace(behind, "").trim();
  return /\d\s*%|^\d/.test(thing) ? "" : thing;
}

/** A phrase as whole words in any case; Chinese has no spaces between words. */
function patternOf(phrase: string): RegExp {
  const escaped = phrase.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/ /g, "\\s+");
  return hasHan(phrase) ? new RegExp(escaped, "u") : new RegExp(`(?<![\\p{L}\\d])${escaped}(?![\\p{L}\\d])`, "iu");
}
