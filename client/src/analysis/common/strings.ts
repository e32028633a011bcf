import type { AnalysisId } from "../../url/pages/analysisAddress.ts";
import { formatNumber } from "../../words/formatNumber.ts";
import { inLanguages } from "../../words/language.ts";

const en = {
  title: "Analysis",
  lead: "Answers with the claims they rest on, and with what they cannot tell. Each has an address to send on, and goes into a briefing.",
  navigation: "Analysis",
  names: {
    questions: "Questions",
    landscape: "Landscape",
    compare: "Compare",
    removal: "What if",
    ownership: "Ownership",
    timeline: "Timeline",
    evidence: "Evidence",
    article: "Article scorecard",
    changes: "What changed",
  } satisfies Record<AnalysisId, string>,
  leads: {
    questions: "What policy researchers ask, from owners to suspended rules, each with a form and a table.",
    landscape:
      "Who outside China can make this, and where is nobody found? Each technology against China and the rest of the world, with maturity, capacity, evidence and the gap.",
    compare:
      "How do these compare? What two to five entities share and what each has alone, with the claims on every side.",
    removal:
      "What is lost if an organisation or a country drops out, who remains, and what has only one maker on record.",
    ownership:
      "Who owns whom? An organisation up to the last owner known, and what it owns, with shares, dates and evidence.",
    timeline:
      "What began, ended, is planned or suspended, month by month, for an organisation, a technology or any entity.",
    evidence:
      "What rests only on the company’s own word? What the data set rests on: own word, publishers, disputes, what is due to be checked, and where there is nothing.",
    article: "How much of an article holds up: every claim that rests on it, and what others say for and against it.",
    changes:
      "What is new in the data? Claims that came, went, or are graded or worded otherwise than in an earlier version of the data set.",
  } satisfies Record<AnalysisId, string>,
  show: "Show on the canvas",
  brief: "Briefing",
  tooMany: (most: number) =>
    `This answer is too large for the canvas, which shows at most ${formatNumber(most)} entities. Narrow the filters.`,
  copyTable: "Copy table",
  copyFailed: "Could not copy",
  saveCsv: "Save as CSV",
  limits: "What this cannot tell",
  limitsLead: "What this cannot tell.",
  restsOn: "Rests on",
  sources: "Sources:",
  against: "Against it:",
  undated: "undated",
  part: "Answer or context",
  parts: { answer: "answer", context: "context, not counted" },
  claimsOfRow: (row: number) => `Claims of row ${row}`,
  showClaims: (claims: string, row: number) => `${claims} of row ${row}: show`,
};

export type Strings = typeof en;

export const strings = inLanguages(en, async () => (await import("./strings.zh.ts")).zh);
