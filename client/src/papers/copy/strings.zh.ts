import { asSentence } from "../../model/words/asSentence.ts";
import type { CopyStrings } from "./strings.ts";

export const zh: CopyStrings = {
  heading: "复制",
  hint: "可粘贴到您正在写的文档中。",
  names: { table: "论断表", citation: "视图引用", picture: "图片", cypher: "视图的Cypher脚本", link: "链接" },
  copyOf: (name) => `复制：${name}`,
  copied: (name) => `已复制：${name}`,
  copiedLink: "已复制：链接。它含有视图和要点，但不含您写的标题和正文，这些在保存的简报里。",
  copiedHere:
    "已复制：链接。它只能在本机打开；如要分享，请发送格式列表中的视图文件。两者都不含您写的标题和正文，这些在保存的简报里。",
  refused: "未能复制：浏览器未予允许。",
  sources: "来源",
  against: (sources) => `质疑来源：${sources}`,
  citation: ({ title, dataset, hash, date, link }) =>
    `${asSentence(title)}稀土图谱视图：${dataset}，内容校验值${hash}。${date}取自${link}`,
};
