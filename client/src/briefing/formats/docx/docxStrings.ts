import { inLanguages } from "../../../words/language.ts";

const en = {
  foot: (version: string, hash: string) => `Rare Earth Atlas · data set ${version} · content ${hash}`,
  page: "Page ",
  ofPages: " of ",
  afterPages: "",
  keywords: "rare earths, China, supply chain, evidence",
  subject: "Briefing from Rare Earth Atlas",
};

export type DocxStrings = typeof en;

/** Footers and document properties. */
export const docxStrings = inLanguages(en, async () => (await import("./docxStrings.zh.ts")).zh);
