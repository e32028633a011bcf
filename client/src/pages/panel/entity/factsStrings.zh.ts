import { formatNumber } from "../../../model/words/formatNumber.ts";
import type { FactsStrings } from "./factsStrings.ts";

/** The same in Chinese. */
export const zh: FactsStrings = {
  kind: "类别",
  place: "所在地",
  sites: "其他地点",
  country: "国家或地区",
  jurisdiction: "管辖区",
  coordinates: "坐标",
  coordinatesOf: (lat, lon) =>
    `${lat < 0 ? "南纬" : "北纬"}${formatNumber(Math.abs(lat))}°，${lon < 0 ? "西经" : "东经"}${formatNumber(Math.abs(lon))}°`,
  founded: "成立时间",
  ticker: "股票代码",
  website: "网站",
  stage: "产业链环节",
  date: "日期",
  ownership: "股权",
  ownedBy: "所有者",
  stakes: "参股方",
  partlyOwnedBy: "持股方",
  lastOwner: "已知的最上层所有者",
  noShare: "未注明持股比例",
  shareOf: (share, grade, id) => `${share}，${grade}：论断${id}的详情`,
  chain: "股权链",
  subsidiaries: (count) => `${count}家子公司`,
};
