import { formatNumber } from "../../../model/words/formatNumber.ts";
import type { OwnershipLayoutStrings } from "./strings.ts";

export const zh: OwnershipLayoutStrings = {
  reading: "所有者在上，所持在下，线上注明持股比例与年份；称“无记录”者，指整个数据集均无记录。",
  none: "就图中所示，无任何实体持有另一实体。",
  aside: (count, names) => `图中另有${formatNumber(count)}个实体与图中其他实体无持股关系，未予绘出：${names}。`,
  left: (count, names) =>
    `图中另有${formatNumber(count)}个实体因与其他实体无持股关系或此处篇幅不足，未予绘出：${names}。`,
  asOf: "持股关系按现状计，不论视图日期。",
};
