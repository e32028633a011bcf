import { inLanguages } from "../../model/words/language.ts";

const en = {
  title: "Database queries behind this page (Cypher)",
  hint: "The queries that this page has run. Paste them into Neo4j Browser or cypher-shell, connected to a Neo4j database that holds this data set (npm run load).",
  none: "This page runs no database queries.",
  loading: "Loading…",
  times: (count: number) => `Runs ${count} times, each time with different values; the first are shown.`,
  copy: (name: string) => `Copy ${name}`,
  failed: "Not copied: select the text and copy it yourself",
};

export type Strings = typeof en;

/** The words of the dialog with queries. */
export const queryStrings = inLanguages(en, async () => (await import("./queryStrings.zh.ts")).zh);
