import { inLanguages } from "../words/language.ts";

const en = {
  title: "Database queries behind this page (Cypher)",
  hint: "What this page has asked the database. Paste it into Neo4j Browser or cypher-shell, connected to a Neo4j that holds this data set (npm run load).",
  none: "This page asks the database nothing.",
  loading: "Loading …",
  times: (count: number) => `Runs ${count} times, each time with other values; these are the first.`,
  copy: (name: string) => `Copy ${name}`,
  failed: "Not copied: mark the text and copy it by hand",
};

export type Strings = typeof en;

/** The words of the dialog with queries. */
export const queryStrings = inLanguages(en, async () => (await import("./queryStrings.zh.ts")).zh);
