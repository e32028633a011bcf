import { listWords } from "../words/listWords.ts";
import type { ReasonStrings, Tie } from "./reasonStrings.ts";

const ties: Record<Tie, string> = { owner: "所有者", subsidiary: "子公司", either: "所有者或子公司" };

/** The same in Chinese. */
export const zh: ReasonStrings = {
  sentence: (parts) => parts.join("；"),
  assessed: (count) => `本数据集所作的比较：${count}条来源分别说明双方情况，没有来源直接比较两者`,
  doubt: (names, count) =>
    count === 1 ? `${names}与之矛盾或提出质疑` : `${count}家发布方与之矛盾或提出质疑：${names}`,
  anotherDocument: (publisher) => `${publisher}的另一份文件`,
  unsupported: "没有独立发布方予以支持",
  supportedBy: (publishers) => `支持方为${publishers}`,
  publishers: (names, count) => `${count}家独立发布方：${names}`,
  relaying: (publisher, speakers) => `${publisher}（转述${speakers}）`,
  documents: (count) => `（${count}份文件）`,
  oneAsRelays: "，只算一家：核查发现它们不过是转述同一利益相关方",
  oneAsWeak: "，只算一家：均为弱来源",
  ownWord: (count, all, relayed, speakers) => {
    const which = count < all ? `另${count}条来源` : everySource(all);
    const partly = relayed > 0 && relayed < count ? `，其中${relayed}条为转述` : "";
    return `${which}${relayed === count ? "转述" : "是"}${speakers}的说法${partly}`;
  },
  named: (name) => name,
  kin: (whose, tie, name) => `${whose === null ? "其" : `${whose}的`}${ties[tie]}${name}`,
  kinOfEither: (names) => `${listWords(names, "or")}（其中一方的所有者或子公司）`,
  orOf: "，或",
};

function everySource(count: number): string {
  return count === 1 ? "唯一的来源" : `全部${count}条来源`;
}
