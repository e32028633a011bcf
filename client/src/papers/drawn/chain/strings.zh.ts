import { formatNumber } from "../../../model/words/formatNumber.ts";
import type { ChainStrings } from "./strings.ts";

export const zh: ChainStrings = {
  columns: {
    ore: "矿石",
    concentrate: "精矿",
    oxide: "氧化物",
    metal: "金属",
    alloy: "合金",
    magnet: "磁体",
    use: "部件与应用",
    none: "无环节记录",
  },
  bands: {
    goods: "货物",
    china: "中国",
    japanKorea: "日本、韩国",
    australia: "澳新",
    europe: "欧洲",
    northAmerica: "美国、加拿大",
    elsewhere: "其他",
  },
  bandCodes: {
    goods: "货物",
    china: "中国",
    japanKorea: "日韩",
    australia: "澳新",
    europe: "欧洲",
    northAmerica: "美加",
    elsewhere: "其他",
  },
  abroad: (count) => `境外${formatNumber(count)}`,
  more: (count) => `另有${formatNumber(count)}个`,
  reading:
    "下划线：有记录表明该机构在此环节采矿、生产或研发的最佳证据；浅色：计划、暂停或试验阶段。两个实体之间的连线止于其名称；代表多对实体的连线由一带通向另一带，数字为论断数，线型按多数论断的证据。",
  short: "RE：稀土。",
  noStep: (count) => `${formatNumber(count)}个实体无产业链环节的记录。`,
  supplied: (count) => `${formatNumber(count)}个机构列于应用环节，仅因有记录表明其获得此类货物的供应。`,
  byPlace: (count) => `${formatNumber(count)}条关于生产或研发的论断由机构所在位置表示，选中名称时才画出连线。`,
  byPlaceOnPaper: (count) => `${formatNumber(count)}条关于生产或研发的论断由机构所在位置表示，不画连线。`,
  folded: (count) => `${formatNumber(count)}个实体只计数、未列名：放大或打开“另有”即可查看。`,
  foldedOnPaper: (count) => `${formatNumber(count)}个实体只计数、未列名。`,
  linesLeft: (lines, claims) =>
    `${formatNumber(lines)}条连线（${formatNumber(claims)}条论断）因空间不足未画出：选中名称即可查看其连线。`,
  linesLeftOnPaper: (lines, claims) =>
    `${formatNumber(lines)}条连线（${formatNumber(claims)}条论断）因空间不足未画出。`,
  asOf: "环节为目前的记录，与视图日期无关。",
};
