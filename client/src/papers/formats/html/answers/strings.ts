import { inLanguages } from "../../../../model/words/language.ts";
import type { PageWords } from "../script/PageData.ts";

const en = {
  ask: "Ask the figure",
  scriptsOff:
    "Scripts are off in this browser. With scripts on, this figure shows the claims and sources behind each line.",
  search: "Search names and statements",
  searchHint: "Names in English or Chinese, words of claims and sources",
  grades: "Evidence",
  found: "{0} of {1} claims",
  all: "{0} claims in this view",
  drawn: "{0} of them on lines of the figure",
  noneDrawn: "none of them on a line of the figure",
  comma: ", ",
  stop: ". ",
  undrawn: "In this view, but not drawn in the figure: {0}.",
  list: "List them",
  enlarge: "Enlarge the figure",
  fit: "Fit the figure to the screen",
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
