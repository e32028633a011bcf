import type { Strings } from "./queryStrings.ts";

/** The same in Chinese. */
export const zh: Strings = {
  title: "本页背后的数据库查询（Cypher）",
  hint: "本页向数据库提出的查询。可粘贴到Neo4j Browser或cypher-shell中运行，所连接的Neo4j须已载入本数据集（npm run load）。",
  none: "本页未查询数据库。",
  loading: "正在加载……",
  times: (count) => `共运行${count}次，每次参数值不同；此处为第一次的参数值。`,
  copy: (name) => `复制${name}`,
  failed: "未能复制，请选中文字后手动复制",
};
