import { formatNumber } from "../../../model/words/formatNumber.ts";
import type { ViewStrings } from "./strings.ts";

export const viewZh: ViewStrings = {
  privacy:
    "文件只在此浏览器中读取。发送至图谱服务器的只有在其中找到的论断的编号、版本和制作日期；文件保存在此标签页中，关闭即删除。",
  loading: "正在与现在的数据比较……",
  paperOf: (version) => `${version}版的文稿`,
  paperOfDay: (version, day) => `${day}的文稿，${version}版`,
  remake: "重新制作",
  note: "可转交的说明",
  readAsText: "作为普通文本阅读",
  drop: "松开即可核对或读取文件",
  another: "另一篇文本或文稿",
  strip: "文稿的论断，按其顺序",
  claim: (number) => `论断${formatNumber(number)}`,
  unchanged: (count) => `${formatNumber(count)}项论断无变更`,
  first: (count) => `先列${formatNumber(count)}项，文稿两个主题之间的在前。`,
  elsewhere: "此链接的文稿留在当时的标签页中。请再次放入文件以核对。",
};
