import { inLanguages } from "../../model/words/language.ts";

const en = {
  title: "China’s rare earths, claim by claim",
  lead: "Who makes, owns, supplies, funds and regulates what, from ore to magnet, motor and steel, and who does the same outside China. Every link is a claim, and every claim names its sources and how well they support it.",
  byline: "Made for policy researchers by the Rare Earth Atlas contributors.",
  aboutLink: "Who made it, and how to cite it",
  searchHint: "Names, words and whole questions, in English or Chinese: “who makes terbium metal”, “谁控制包钢”.",
  ask: "What would you like to know?",
  check: "Compare and check",
  asked: {
    compare: "How do these two compare?",
    ownWord: "What rests only on the company’s own word?",
    article: "How much of my article does the atlas know?",
    changes: "What is new in the data?",
  },
  views: "Where to start",
  noViews: "This data set has no ready-made views. Search for a name, or open the explorer.",
  data: "What the data set contains",
  claims: "claims",
  sources: "sources",
  publishers: "publishers",
  evidence: "How to read the evidence",
  evidenceLead:
    "A grade counts publishers that are independent of the two sides of a claim. A press release that newspapers reprint still counts as the company’s own word, and state media are left out where they report on their own state.",
  evidenceRule:
    "Grades are calculated from the sources whenever the data set is loaded; nobody enters them by hand. The panel in the explorer gives the reason for each claim’s grade.",
  evidenceLink: "How well does the data hold up?",
  about: "About this atlas",
  aboutMakers: "Who made it, and for whom",
  makers:
    "The Rare Earth Atlas contributors made it for policy researchers who must be able to say what a statement rests on. The program is open source (Apache 2.0).",
  aboutData: "Where the data comes from",
  origin:
    "From published sources: company filings and releases, government documents, news, trade press and research. Each claim says in its own words what they report, and links to them. The sources belong to their publishers. The coordinates of cities are those of GeoNames (CC BY 4.0), the land and borders of the maps those of Natural Earth.",
  aboutCiting: "How to cite it",
  aboutMore: "More: how claims are chosen, what is not covered, how to report an error",
  licence: "Data:",
  licenceUrl: "https://creativecommons.org/licenses/by/4.0/",
  apiLead: "All of this is also available as data:",
  api: "API documentation",
};

export type Strings = typeof en;
export type OutcomeQuestion = keyof Strings["asked"];

export const strings = inLanguages(en, async () => (await import("./strings.zh.ts")).zh);
