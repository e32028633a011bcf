import type { DocxStrings } from "./docxStrings.ts";

export const zh: DocxStrings = {
  keywords: "稀土，中国，供应链，证据",
  subject: "稀土图谱简报",
};
