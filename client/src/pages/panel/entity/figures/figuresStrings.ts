import { inLanguages } from "../../../../model/words/language.ts";

const en = {
  title: "Figures side by side",
  hint: "Several claims give figures for the same thing. They may differ by date, by what they count, or because sources disagree.",
  shareOf: (holder: string, held: string) => `Share of ${held} that ${holder} holds`,
  inUnit: (sentence: string, unit: string) => `${sentence}, in ${unit}`,
  measured: (subject: string, measure: string) => `${subject}: ${measure}`,
  figure: "Figure",
  when: "When",
  evidence: "Evidence",
  publishers: "Publishers",
  against: (publishers: string) => `against: ${publishers}`,
  claim: (figure: string, id: string) => `${figure}: details of claim ${id}`,
  undated: "not stated",
};

export type FiguresStrings = typeof en;

/** The words around figures side by side. */
export const figuresStrings = inLanguages(en, async () => (await import("./figuresStrings.zh.ts")).zh);
