import { formatNumber } from "../../../model/words/formatNumber.ts";
import type { MapStrings } from "./strings.ts";

export const zh: MapStrings = {
  reading:
    "机构标在其所在城市，而非工厂所在地；为免标记互相遮盖，位置可能略有移动。连线为大圆航线，线上数字为论断项数。",
  listing: "带数字的标记代表多个实体，点击可看名称。",
  several: (place, count) => `${place}：${formatNumber(count)}个实体`,
  andFurther: (place, further) => (further === 0 ? place : `${place} +${further}`),
  close: "关闭",
  more: (count) => `另有${formatNumber(count)}个：放大可见`,
  hollow: (count) => `${formatNumber(count)}家机构以虚线圆标在所在国家中部：无城市记录。`,
  nowhere: (count) => `${formatNumber(count)}家机构未画出：无城市记录，也无地图所含国家的记录。`,
  unplaced: (names) => `因无地点记录而不在图上：${names}。`,
  outside: (count) => `${formatNumber(count)}个实体在本图范围之外。`,
  comparisons: (count) => `编者所作比较${formatNumber(count)}项不画连线：点选名称可见与之相关者。`,
  within: (count) => `${formatNumber(count)}项论断在同一标记之内，不画连线。`,
  leading: (count) => `${formatNumber(count)}项论断通向图上未画者，不画连线。`,
  asOf: "城市为目前的记录，与视图日期无关。",
  borders: "边界依Natural Earth所绘；本图谱对此不持立场。",
  credits: "地图：Natural Earth。城市坐标：GeoNames（CC BY 4.0）。",
};
