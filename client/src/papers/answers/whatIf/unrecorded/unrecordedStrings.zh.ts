import { formatNumber } from "../../../../model/words/formatNumber.ts";
import type { UnrecordedStrings } from "./unrecordedStrings.ts";

/** The same in Chinese. */
export const zh: UnrecordedStrings = {
  title: (place) => `若${place}退出会怎样？`,
  nothing: (place) => `本数据集没有属于${place}的记录：既无总部位于当地的机构，也无当地的地点。`,
  notNamed: (place) => `也没有论断在文字中提到${place}。`,
  named: (place, number) => `有${formatNumber(number)}项论断在文字中提到${place}。`,
  caption: (place) => `提到${place}的论断`,
  claim: "论断",
  evidence: "证据",
  instead: "改为推演这些论断所涉的产品（不论产地）：",
  limit: "没有记录的国家（地区）无法推演，但这并不意味着没有货物来自那里。",
};
