import { inLanguages } from "../../model/words/language.ts";

const en = {
  title: "About this atlas",
  what: "Rare Earth Atlas records who makes, owns, supplies, funds and regulates what in China’s rare earth industry, and who does the same outside China. Every link is a claim: a sentence with its sources and a grade that says how well they support it. It is no forecast and no list of everything there is.",
  whoTitle: "By whom",
  makers: "The Rare Earth Atlas contributors made the data set and the program, for policy researchers.",
  editor: (name: string) => `This server is run by ${name}.`,
  copy: "This is a copy on somebody’s own machine or server: it names nobody who answers for it.",
  hosted: (address: string) => `Its address is ${address}.`,
  chosenTitle: "How claims are chosen and graded",
  chosen: [
    "Claims come from published sources: filings and releases of companies, documents of governments, news, trade press and research. A claim says in one sentence what they report, and names them.",
    "A grade follows from the sources by a rule and is entered by nobody. It counts publishers that are independent of both sides; state media are left out where they report on their own state, and weak publishers count only where there is no other. Grades are for claims: whatever the atlas works out from several of them is called inferred.",
    "Some claims were read again against their sources. The page on the evidence says how many, and what was found.",
  ],
  evidence: "How well does the data hold up?",
  limitsTitle: "What it does not cover",
  limits: [
    "Much rests on press in English. Small firms in China, county-level plants and research reported only in Chinese are thinly covered, and so are military uses, prices within groups and owners behind private holdings.",
    "Countries other than China, the United States, Japan, Germany, Australia, Canada, Britain and France are covered only where they meet these.",
    "“Not in the atlas” never means “does not exist”, and what was true at the date of a source may have ended since.",
  ],
  errorTitle: "Found an error?",
  error:
    "Open the claim and press “Report an error”: this copies a text with the ID of the claim, the version and the address. Add what is wrong and what shows it.",
  contact: "Send it to",
  noContact: "Send it to whoever gave you this atlas: this server names no address for it.",
  citeTitle: "How to cite it",
  dataPackage: "The data set as a data package (zip, CC BY 4.0)",
};

export type Strings = typeof en;

export const strings = inLanguages(en, async () => (await import("./strings.zh.ts")).zh);
