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

/** The same in Chinese. */
export const zh: ReasonStrings = {
  start: (text) => text,
  reason: (parts, leftOut) => `${parts.join("；")}${leftOut.length === 0 ? "" : `。未计入：${leftOut.join("；")}`}`,
  assessed: (count) => `本数据集编者所作的比较：${count}条来源分别说明双方情况，没有来源直接比较两者`,
  doubt: (names, count) =>
    count === 1 ? `${names}与之矛盾或提出质疑` : `${count}家发布方与之矛盾或提出质疑：${names}`,
  anotherDocument: (publisher) => `${publisher}的另一份文件`,
  unsupported: "没有独立发布方予以支持",
  supportedBy: (publishers) => `支持方为${publishers}`,
  strong: (count, names) => `${count}家较可靠的发布方：${names}`,
  weak: (count, names) =>
    count === 1 ? `仅1家可靠性较弱的发布方，仍算一家：${names}` : `仅有可靠性较弱的发布方，只算一家：${names}`,
  weakKind: (kind) => weakKinds[kind] ?? "",
  repeatedBy: (publisher, other) => `${publisher}（经${other}转述）`,
  repeating: (publisher, other) => `${publisher}（转述${other}）`,
  relaying: (publisher, speakers) => `${publisher}（转述${speakers}）`,
  documents: (count) => `（${count}份文件）`,
  oneAsRelays: "，只算一家：核查发现它们不过是转述同一利益相关方",
  oneAsWeak: "，只算一家：核查认为均为可靠性较弱的来源",
  documentsOf: (count, speakers) => `${speakers}的${count}份文件`,
  interview: (count, speakers) => `${speakers}的${count}次访谈`,
  relays: (names, _count, speakers) => `${names}（转述${speakers}的说法）`,
  interested: (names) => `${names}（利益相关方的说法）`,
  controlled: (names, controller) => `${names}（由${controller}控制）`,
  companyPage: (names) => `${names}（未注明说话人的公司网页）`,
  release: (names) => `${names}（未注明说话人的新闻稿）`,
  stateMedia: (names, _count, matter) => `${names}（官方媒体谈本国${matter}）`,
  weakBeside: (names, _count, kind) => `${names}（${weakRemarks[kind] ?? "转载他人内容"}）`,
  retells: (names, _count, original) => `${names}（转述${original}）`,
  repeatsItself: (name) => `${name}另一份内容重复的文件`,
  failedCheck: (names) => `${names}（复核发现并无此说）`,
  kin: (whose, tie, name) => `${whose === null ? "其" : `${whose}的`}${ties[tie]}${name}`,
  kinOfEither: (names) => `${listWords(names, "or")}（其中一方的所有者或子公司）`,
  orOf: "，或",
};
