import type { PageStrings } from "./pageStrings.ts";

/** The same in Chinese. */
export const zh: PageStrings = {
  page: "读文",
  pageWords: "文章 文本 粘贴 新闻 核对 句子 read article",
};
