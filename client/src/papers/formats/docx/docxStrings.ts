import { inLanguages } from "../../../model/words/language.ts";

const en = {
  keywords: "rare earths, China, supply chain, evidence",
  subject: "Briefing from Rare Earth Atlas",
};

export type DocxStrings = typeof en;

/** Properties of Office documents. */
export const docxStrings = inLanguages(en, async () => (await import("./docxStrings.zh.ts")).zh);
