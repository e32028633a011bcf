import type { FileStrings, PageStrings } from "./strings.ts";

export const pageZh: PageStrings = {
  page: "读文",
  pageWords: "文章 文本 粘贴 新闻 核对 句子 文稿 旧版 read article",
};

export const fileZh: FileStrings = {
  tooLarge: (name) => `${name}超过20 MB，请改为粘贴正文。`,
  otherKind: (name) => `无法读取${name}。请选择纯文本、Markdown、网页（.html）、Word（.docx）或PDF文件。`,
  notOurs: (name) => `${name}不是图谱制作的，或已失去其来历信息，因此无可核对。此处也无法读取其文字，请改为粘贴正文。`,
  damaged: (name) => `${name}已损坏，或与扩展名不符。请改为粘贴正文。`,
  unpacksTooLarge: (name) => `${name}解压后大得不像文档，没有打开。`,
  locked: (name) => `${name}有密码。请另存为无密码的文件，或粘贴正文。`,
  noText: (name) => `${name}中没有文字；若是扫描件，其中只有文字的图片。`,
  empty: (name) => `${name}中没有文字。`,
  slow: (name) => `${name}读取时间过长，请改为粘贴正文。`,
};
