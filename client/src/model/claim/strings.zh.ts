import type { Predicate } from "@atlas/server/vocabulary";
import { formatNumber } from "../words/formatNumber.ts";
import { listWords } from "../words/listWords.ts";
import type {
  CountWords,
  DueStrings,
  IntentStrings,
  LineWords,
  SharesWords,
  SourceWords,
  Strings,
  WordStrings,
} from "./strings.ts";

/** The same in Chinese. */
export const changeZh: Strings = {
  kinds: { removed: "已删除", added: "新增", regraded: "等级变更", reworded: "表述修改", revised: "其他修订" },
  meanings: {
    removed: "该论断已不在数据集中。",
    added: "该论断此前没有。",
    regraded: "证据等级有变。",
    reworded: "陈述的文字有变。",
    revised: "两端、日期、状态、数值、来源或备注有变。",
  },
  counted: {
    removed: (count) => `删除${formatNumber(count)}项`,
    added: (count) => `新增${formatNumber(count)}项`,
    regraded: (count) => `等级变更${formatNumber(count)}项`,
    reworded: (count) => `表述修改${formatNumber(count)}项`,
    revised: (count) => `其他修订${formatNumber(count)}项`,
  },
  parts: {
    evidence: "证据",
    statement: "陈述",
    ends: "两端实体",
    predicate: "关系",
    status: "状态",
    dates: "日期",
    figures: "数值",
    sources: "来源",
    word: "是谁的说法",
    dispute: "争议所在",
    relays: "来源所转载的内容",
    remarks: "成熟度、所涉事项、注意事项或备注",
  },
  was: "原为：",
  fromTo: (before, after) => `${before} → ${after}`,
  becomes: "变为",
  alsoChanged: (parts) => `另有变动：${parts}`,
  status: "状态",
  dates: "日期",
  due: "到期日",
  noDates: "无",
  relation: "关系",
};

/** The same in Chinese. */
export const countZh: CountWords = {
  claimCount: (count) => `${formatNumber(count)}项论断`,
  gradeCount: (count) => `${formatNumber(count)}个等级`,
  claimsOfGrades: (claims, grades) => `${claims}：${grades.join("，")}`,
  claimsOfGrade: (count, grade) => `${formatNumber(count)}项${grade}`,
};

/** The same in Chinese. */
export const dueZh: DueStrings = {
  notChecked: (checked, why) => `${checked}以来未再复核：${why}`,
  before: (dated, why) => `其有日期的最新来源（${dated}）早于所述内容：${why}`,
  undated: (why) => `来源均无日期，无从得知最近何时复核：${why}`,
  oldPlan: "计划未列日期，且距今已逾两年",
  passed: (date) => `其中所列日期已过（${date}）`,
  figure: "数值距今已逾两年",
};

/** The same in Chinese. */
export const lineZh: LineWords = {
  owns: (share) => `持股${share}`,
  funds: (phrase, sum) => `${phrase}${sum}`,
  drawnAs: (grade) => `连线按“${grade}”显示`,
};

/** The same in Chinese. */
export const wordZh: WordStrings = {
  named: (name) => name,
  wordOf: (speakers) => `${listWords(speakers)}的说法`,
  whose: (speaker, text) => `${speaker}：“${text}”`,
  claimed: "自称",
};

/** The same in Chinese. */
export const sourceZh: SourceWords = {
  kinds: {
    news: "新闻媒体",
    "trade-press": "行业媒体",
    "state-media": "官方媒体",
    company: "企业网页",
    "wire-release": "新闻通稿平台",
    government: "政府机构",
    academic: "学术出版方",
    "think-tank": "智库",
    association: "协会与联盟",
    expert: "专业机构",
    encyclopaedia: "百科网站",
    aggregator: "聚合平台",
    blog: "博客",
    unknown: "发布方不明",
  },
  interview: "独立人士的访谈",
  interviewWith: (name) => `${name}的访谈`,
  controlledBy: (name) => `由${name}控制`,
  repeats: (publisher) => `转述${publisher}`,
  repeatsItself: "转述自家另一文本",
  counts: "计入",
  countsAsOne: (publisher) => `与${publisher}的其他来源只算一家`,
  countsAsWeak: "计入：可靠性较弱的发布方只算一家，且仅在没有较可靠的发布方时计入",
  leftOut: (reason) => `未计入：${reason}`,
  word: (names) => `${names}自己的说法`,
  relays: (names) => `转述${names}的说法`,
  interested: "利益相关方的说法",
  controlled: (names) => `发布方由${names}控制`,
  retellsControlled: (publisher, names) => `转述${publisher}，后者由${names}控制`,
  companyPage: "未注明说话人的企业网页",
  release: "未注明说话人的新闻稿",
  matters: { policy: "政策", body: "机构", firm: "企业" },
  stateMedia: (matter) => `官方媒体谈本国${matter}`,
  weak: "发布方可靠性较弱，且已有较可靠的发布方",
  retells: (publisher) => `转述${publisher}，后者已计入`,
  retellsItself: "转述同一发布方的另一文本，后者已计入",
  failedCheck: "复核发现并无此说",
  readAgain: (date, verdict) => `${date}复核：${verdict}`,
  verdicts: {
    supports: "予以支持",
    partly: "部分支持",
    "does-not": "并无此说",
    unreadable: "无法读取",
  },
};

export const sharesZh: SharesWords = {
  overWhole: (sum, of) => `${of === null ? "这些比例" : `${of}的各项持股比例`}合计${sum}：年份或口径不同。`,
  older: (count) => `旧数据：${count}`,
};

/** Phrases before which 拟 does not stand. */
const planned: Partial<Record<Predicate, string>> = {
  OWNS_STAKE_IN: "拟投资",
  LOCATED_IN: "拟设于",
  ACTIVE_IN: "业务拟涉及",
  GOES_INTO: "下游拟包括",
  DEPENDS_ON: "预计依赖",
  AFFECTS: "将影响",
};

export const intentZh: IntentStrings = {
  asides: { planned: "", proposed: "", agreed: "", announced: "" },
  verb: (predicate, intent, phrase) => {
    const gives = predicate === "FUNDS";
    if (intent === "agreed") return gives ? "承诺资助" : "同意投资";
    if (intent === "announced") return gives ? "宣布资助" : "宣布投资";
    return planned[predicate] ?? `拟${phrase}`;
  },
};
