import type { PublisherKind } from "@atlas/server/publishers";
import { listWords } from "../words/listWords.ts";
import type { ReasonStrings, Tie } from "./reasonStrings.ts";

const ties: Record<Tie, string> = { owner: "所有者", subsidiary: "子公司", either: "所有者或子公司" };

const weakKinds: Partial<Record<PublisherKind, string>> = {
  encyclopaedia: "百科",
  aggregator: "转载",
  blog: "博客",
  unknown: "不明",
};

const weakRemarks: Partial<Record<PublisherKind, string>> = {
  encyclopaedia: "百科网站",
  blog: "博客",
  unknown: "发布方不明",
};

const numbers = ["零", "一", "两", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"];

/** The same in Chinese. */
export const zh: ReasonStrings = {
  start: (text) => text,
  reason: (sentences, leftOut) =>
    [...sentences, leftOut.length === 0 ? null : `未计入：${leftOut.join("；")}`]
      .filter((sentence) => sentence !== null)
      .join("。"),
  assessed: (count) => `本数据集编者所作的比较：${count}条来源分别说明双方情况，没有来源直接比较两者`,
  doubt: (names, count) =>
    count === 1 ? `${names}与之矛盾或提出质疑` : `${count}家发布方与之矛盾或提出质疑：${names}`,
  anotherDocument: (publisher) => `${publisher}的另一份文件`,
  disputed: (point, doubt) => (point === null ? doubt : `存在争议：${point}；${doubt}`),
  detailDisputed: (point, names) => `${names}对细节提出质疑：${point}`,
  disputedBy: (names, weak, point) =>
    `${weak === 0 ? "" : "可靠性较弱的来源"}${names}提出异议${point === null ? "" : `：${point}`}`,
  unsupported: "没有独立的发声方予以支持",
  strong: (count, names, cap) => `${numbers[count] ?? count}个发声方${cap}：${names}`,
  weak: (count, names) => `${numbers[count] ?? count}个可靠性较弱的发声方${count === 1 ? "" : "，只算一个"}：${names}`,
  allOf: (word, isSupported) => `，${isSupported ? "但" : ""}全文都是${word}`,
  weakKind: (kind) => weakKinds[kind] ?? "",
  repeatedBy: (publisher, other) => `${publisher}（经${other}转述）`,
  repeating: (publisher, other) => `${publisher}（转述${other}）`,
  printedBy: (speaker, publishers) => `${speaker}（见${publishers}）`,
  documents: (count) => `（${count}份文件）`,
  oneAsRelays: "，因只是转述同一利益相关方而只算一个",
  oneAsWeak: "，因核查认为均较弱而只算一个",
  documentsOf: (count, speakers) => `${speakers}的${count}份文件`,
  interview: (count, speakers) => `${speakers}的${count}次访谈`,
  relays: (names, _count, { speakers, isHere }) => `${names}（${isHere ? "在本论断中" : ""}转述${speakers}的说法）`,
  interested: (names) => `${names}（利益相关方的说法）`,
  controlled: (names, controller) => `${names}（由${controller}控制）`,
  companyPage: (names) => `${names}（未注明说话人的公司网页）`,
  release: (names) => `${names}（未注明说话人的新闻稿）`,
  stateMedia: (names, _count, matter) => `${names}（官方媒体谈本国${matter}）`,
  weakBeside: (names, _count, kind) => `${names}（${weakRemarks[kind] ?? "转载他人内容"}）`,
  retells: (names, _count, { original, isHere }) => `${names}（${isHere ? "在本论断中" : ""}转述${original}）`,
  repeatsItself: (name) => `${name}另一份内容重复的文件`,
  failedCheck: (names) => `${names}（复核发现并无此说）`,
  kin: (whose, tie, name) => `${whose === null ? "其" : `${whose}的`}${ties[tie]}${name}`,
  kinOfEither: (names) => `${listWords(names, "or")}（其中一方的所有者或子公司）`,
  orOf: "，或",
};
