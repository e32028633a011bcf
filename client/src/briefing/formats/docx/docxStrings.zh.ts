import type { DocxStrings } from "./docxStrings.ts";

export const zh: DocxStrings = {
  foot: (version, hash) => `稀土图谱 · 数据集${version}版 · 内容${hash}`,
  page: "第",
  ofPages: "页，共",
  afterPages: "页",
  keywords: "稀土，中国，供应链，证据",
  subject: "稀土图谱简报",
};
