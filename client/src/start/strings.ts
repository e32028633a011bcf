import { inLanguages } from "../words/language.ts";

const en = {
  title: "China’s rare earths, claim by claim",
  lead: "Who makes, owns, supplies, funds and regulates what, from ore to magnet, motor and steel, and who does the same outside China. Every link is a claim, and every claim names its sources and how well they support it.",
  ask: "What would you like to know?",
  asked: {
    maker: "Who outside China can make this?",
    nobody: "Where is nobody found outside China?",
    removal: "What breaks if a firm or a country drops out?",
    compare: "How do these two compare?",
    owners: "Who owns whom?",
    ownWord: "What rests only on the company’s own word?",
    article: "How much of this article holds up?",
    begun: "What has begun this year?",
    changes: "What is new in the data?",
  },
  views: "Places to start",
  noViews: "No curated view is in this data set. Search for a name, or open the explorer.",
  data: "What is in it",
  claims: "claims",
  sources: "sources",
  publishers: "publishers",
  evidence: "How to read the evidence",
  evidenceLead:
    "A grade counts publishers that are independent of the two sides of a claim. A release that newspapers reprint still counts as the company’s own word, and state media are left out where they report on their own state.",
  evidenceRule:
    "The grade is worked out from the sources each time the data set is loaded, and never typed in. The panel of the explorer gives the reason for each single claim.",
  version: (version: string, date: string) => `Data set ${version} of ${date}`,
  newest: (date: string) => `, newest source of ${date}`,
  licence: "Data:",
  licenceUrl: "https://creativecommons.org/licenses/by/4.0/",
  apiLead: "Everything here can also be asked for as data:",
  api: "API documentation",
};

export type Strings = typeof en;
export type OutcomeQuestion = keyof Strings["asked"];

/** The words of the start page. */
export const strings = inLanguages(en, async () => (await import("./strings.zh.ts")).zh);
