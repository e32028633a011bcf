import type { AnalysisId } from "../../../model/address/pages/analysisAddress.ts";
import { counted, formatNumber } from "../../../model/words/formatNumber.ts";
import { inLanguages } from "../../../model/words/language.ts";

const en = {
  title: "Analysis",
  lead: "Each answer lists the claims it rests on and says what it cannot tell you. Share its link or turn it into a briefing.",
  navigation: "Analysis",
  names: {
    questions: "Questions",
    landscape: "Landscape",
    compare: "Compare",
    whatIf: "What if",
    ownership: "Ownership",
    timeline: "Timeline",
    evidence: "Evidence",
    article: "Article scorecard",
    changes: "What changed",
  } satisfies Record<AnalysisId, string>,
  leads: {
    questions:
      "Ready-made questions, from owners to suspended policies. Fill in a form and read the answer in a table.",
    landscape:
      "Who outside China develops this, and where is nobody found? Compares China with the rest of the world, technology by technology: maturity, capacity, evidence and the names on each side.",
    compare:
      "How do these compare? What two to five entities have in common, what only one of them has, and the claims behind it.",
    whatIf:
      "Take out a product, a technology, a company or a country: what is a rule or a shortage recorded to have done, who is recorded to use it, whom could it reach, and who else makes it?",
    ownership:
      "Who owns whom? An organisation’s owners, up to the highest known, and what it owns, with shares, dates and evidence.",
    timeline:
      "What began, ended, was planned or was suspended, month by month, for any organisation, technology or other entity.",
    evidence:
      "What rests only on the company’s own word? How strong the evidence is: what is self-reported, disputed or due to be checked again, and where there are gaps.",
    article:
      "How much of an article holds up? Every claim that rests on it, and what other sources say for and against it.",
    changes: "What is new in the data? Claims added, removed, regraded or reworded since an earlier version.",
  } satisfies Record<AnalysisId, string>,
  /** Policy questions, as a reader would ask them; the example in one stands for any other. */
  askedFirst: {
    whatIf: "What if China stops exporting dysprosium oxide?",
    oneMaker: "What has only one maker recorded outside China?",
    makers: "Who makes sintered neodymium magnets?",
    money: "Who pays whom, and how much?",
    owners: "Who owns whom?",
    dependence: "What does Germany depend on?",
    share: "How large is China’s share of the world’s output?",
    mines: "Who mines rare earths where?",
    capacity: "How much magnet capacity is there outside China?",
    controls: "Which export controls are there, and whom do they affect?",
    suspended: "What is suspended, and until when?",
    nobody: "For which technologies is no developer outside China found?",
    figures: "Which figures are recorded on Chinese magnets?",
    prices: "Which prices are recorded?",
    happened: "What happened this year?",
  },
  confirmedSpan: (oldest: string, newest: string) =>
    oldest === newest ? `last confirmed ${newest}` : `last confirmed between ${oldest} and ${newest}`,
  confirmedYears: (oldest: string, newest: string) =>
    oldest === newest ? `last confirmed ${newest}` : `last confirmed ${oldest} to ${newest}`,
  /** The claims under a heading that are doubtful. */
  doubted: (own: number, disputed: number) => {
    if (own === 0) return `${counted(disputed, "claim is", "claims are")} disputed`;
    const grade = `${counted(own, "claim is", "claims are")} self-reported`;
    return disputed === 0 ? grade : `${grade}, ${formatNumber(disputed)} disputed`;
  },
  askedFirstHeading: "What people ask",
  pagesHeading: "All analyses",
  show: "Show on the canvas",
  brief: "Create briefing",
  tooMany: (most: number) =>
    `This answer is too large for the canvas, which shows at most ${formatNumber(most)} entities. Narrow the filters.`,
  feed: "Follow changes in a feed reader (Atom)",
  copyTable: "Copy table",
  copyFailed: "Not copied",
  saveCsv: "Save as CSV",
  limits: "What this cannot tell you",
  limitsLead: "What this cannot tell you.",
  restsOn: "Rests on",
  sources: "Sources:",
  against: "Against it:",
  undated: "undated",
  part: "Counted in the answer",
  parts: { answer: "counted", context: "not part of the answer, so not counted" },
  claimsOfRow: (row: number) => `Claims of row ${row}`,
  showClaims: (claims: string, row: number) => `Show ${claims} of row ${row}`,
};

export type Strings = typeof en;

export const strings = inLanguages(en, async () => (await import("./strings.zh.ts")).zh);
