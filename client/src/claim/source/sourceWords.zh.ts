import type { StateMatter } from "../stateMatter.ts";
import type { SourceWords } from "./sourceWords.ts";

const matters: Record<StateMatter, string> = { policy: "政策", body: "机构", firm: "企业" };

/** The same in Chinese. */
export const zh: SourceWords = {
  kinds: {
    news: "新闻媒体",
    "trade-press": "行业媒体",
    "state-media": "官方媒体",
    company: "企业网页",
    "wire-release": "新闻稿发布平台",
    government: "政府机构",
    academic: "学术出版方",
    "think-tank": "智库",
    association: "行业协会",
    expert: "专业机构",
    encyclopaedia: "百科网站",
    aggregator: "转载网站",
    blog: "博客",
    unknown: "发布方不明",
  },
  controlledBy: (name) => `由${name}控制`,
  repeats: (publisher) => `转述${publisher}`,
  repeatsItself: "转述自家另一文本",
  counts: "计入",
  countsAsOne: (publisher) => `与${publisher}的其他来源合计一家`,
  countsAsWeak: "计入：弱发布方合计一家，且仅在没有强发布方时计入",
  leftOut: (reason) => `未计入：${reason}`,
  word: (names) => `${names}自己的说法`,
  relays: (names) => `转述${names}的说法`,
  interested: "利益相关方的说法",
  controlled: (names) => `发布方由${names}控制`,
  retellsControlled: (publisher, names) => `转述${publisher}，后者由${names}控制`,
  companyPage: "未注明说话人的企业网页",
  release: "未注明说话人的新闻稿",
  stateMedia: (matter) => `官方媒体谈本国${matters[matter]}`,
  weak: "弱发布方，且已有强发布方",
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
