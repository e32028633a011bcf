import { formatNumber } from "../../../../model/words/formatNumber.ts";
import type { PictureStrings } from "./pictureStrings.ts";

/** The same in Chinese. */
export const zh: PictureStrings = {
  title: "货物流向",
  sentence: (shown, others, abroad) =>
    `自左至右：退出者、其下游产品、制造或使用者：${abroad ? "中国境外" : ""}${others === 0 ? "" : `${formatNumber(shown + others)}个中的`}${formatNumber(shown)}个${abroad ? "机构" : "机构或行业"}${others === 0 ? "" : "，证据最好的在前"}。`,
  links: "每个箭头通往其论断；其余见表。",
  dropsOut: "退出",
  hit: "制造或使用者",
  others: (number) => `另${formatNumber(number)}个`,
};
