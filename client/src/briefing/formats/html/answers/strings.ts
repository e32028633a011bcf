import { inLanguages } from "../../../../words/language.ts";
import type { PageWords } from "../script/PageData.ts";

const en = {
  ask: "Ask the figure",
  search: "Search names and statements",
  searchHint: "Names in English or Chinese, words of claims and sources",
  grades: "Evidence",
  found: "{0} of {1} claims",
  all: "{0} claims",
  drawn: "{0} of them in the figure",
  list: "List them",
  hint: "Point at a line or an entity, tap it, or go through them with Tab and the arrow keys: its claims and sources appear.",
  nothing: "No claim fits. Shorten the search or tick more grades.",
  panel: "Claims and sources",
  close: "Close",
  note: "Note {0}",
  statementLang: "",
  sources: "Sources",
  against: "Against it",
  figure: "Figure: arrow keys go through its entities and lines, Enter keeps one open, Escape closes it",
  entity: "{0}: {1} claims",
} satisfies PageWords;

export const strings = inLanguages<PageWords>(en, async () => (await import("./strings.zh.ts")).zh);
