import type { columnValues } from "@atlas/server/vocabulary";
import { kindsZh } from "../figureWords.zh.ts";

type Lists =
  | "organisationKind"
  | "stage"
  | "chainStep"
  | "placeKind"
  | "policyKind"
  | "status"
  | "quantityKind"
  | "maturity"
  | "sourceKind"
  | "moneyForm"
  | "moneyStatus"
  | "amountKind"
  | "notAdded";

/** The words of the data columns in Chinese; a word in two columns means the same in both. */
const codeWords: Record<(typeof columnValues)[Lists][number], string> = {
  ...kindsZh,
  "state-group": "国有集团",
  "listed-company": "上市公司",
  subsidiary: "子公司",
  "private-company": "民营企业",
  "joint-venture": "合资企业",
  "research-institute": "科研院所",
  university: "高校",
  government: "政府机构",
  association: "协会与联盟",
  "innovation-center": "创新中心",
  mining: "采选",
  separation: "冶炼分离",
  "metal-and-alloy": "金属与合金",
  magnet: "磁体",
  "functional-material": "功能材料",
  hydrogen: "氢能",
  steel: "钢铁",
  component: "零部件",
  application: "应用",
  recycling: "回收",
  digital: "数字化",
  ore: "矿石",
  concentrate: "精矿",
  oxide: "氧化物",
  metal: "金属",
  alloy: "合金",
  use: "终端用途",
  "by-chain": "多个环节",
  deposit: "矿床",
  "plant-site": "厂区",
  base: "产业基地",
  city: "市县",
  province: "省级行政区",
  regulation: "法规",
  quota: "总量指标",
  "export-control": "出口管制",
  programme: "规划与计划",
  subsidy: "财政支持",
  standard: "标准",
  award: "称号与认定",
  patent: "专利",
  ruling: "裁决",
  charter: "宪章",
  "in-force": "现行",
  planned: "计划中",
  proposed: "拟议中",
  suspended: "已暂停",
  ended: "已结束",
  research: "研究",
  pilot: "中试",
  demonstration: "示范",
  commercial: "商业化",
  deployed: "规模应用",
  company: "企业材料",
  filing: "信息披露文件",
  news: "新闻媒体",
  "trade-press": "行业媒体",
  academic: "学术文献",
  "think-tank": "智库",
  reference: "参考资料",
  interview: "访谈，未公开",
  letter: "信函或邮件",
  grant: "拨款",
  loan: "贷款",
  "loan-guarantee": "贷款担保",
  "tax-credit": "税收抵免",
  "price-floor": "保底价格",
  "offtake-prepayment": "承购预付款",
  equity: "股权",
  "joint-venture-capital": "合资企业出资",
  takeover: "收购",
  contract: "采购合同",
  other: "其他",
  paid: "已付",
  agreed: "已议定",
  conditional: "附条件",
  announced: "已宣布",
  withdrawn: "已撤回",
  unknown: "不详",
  about: "约",
  "part-of-another": "属另一笔的一部分",
  "told-again": "重复叙述",
  replaced: "已被取代",
  "several-givers": "多方共同出资",
  "no-payment": "并非付款",
};

/** The events of the question on what happened between two days. */
const eventWords: Readonly<Record<string, string>> = { begins: "开始", ends: "结束或停止适用", "is-due": "到期" };

/** The project's own dossiers in Chinese; others keep their name. */
const dossierWords: Readonly<Record<string, string>> = {
  baogang: "包钢",
  "western-technology": "境外技术",
  "state-groups-and-south": "国有集团与南方稀土",
  "western-supply": "境外供应",
  "magnets-and-users": "磁体与用户",
};

/** The Chinese for any word of the data columns. */
export const wordsZh: Readonly<Record<string, string>> = { ...dossierWords, ...eventWords, ...codeWords };
