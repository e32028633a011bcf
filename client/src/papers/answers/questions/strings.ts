import type { QuestionCounts } from "@atlas/server/contract";
import { capital } from "../../../model/words/asSentence.ts";
import { counted, formatNumber } from "../../../model/words/formatNumber.ts";
import { inLanguages } from "../../../model/words/language.ts";

type CountWords = Pick<QuestionCounts, "one" | "many" | "zh">;

const en = {
  title: "Questions",
  lead: "Questions that policy researchers ask of this data set. Each row of an answer leads to its claims and their sources.",
  groups: {
    ownership: "Who owns whom",
    technology: "Who develops what",
    dependence: "Who depends on whom",
    evidence: "How strong the evidence is",
    policy: "Policies and public money",
    change: "What is due, new or ended",
  },
  all: "All questions",
  find: "Find a question",
  noneFound: "No question contains these words.",
  ask: "Ask",
  any: "Any",
  datePlaceholder: "YYYY, YYYY-MM or YYYY-MM-DD",
  needs: (labels: string) => `Fill in ${labels}, then press Ask.`,
  rows: (rows: number) => counted(rows, "row", "rows"),
  rowsOnClaims: (rows: number, claims: number) =>
    `${counted(rows, "row", "rows")} on ${counted(claims, "claim", "claims")}`,
  /** The standing of rows or claims, as a count says it. */
  standings: {
    current: "reported as current",
    force: "in force",
    record: "reported",
    undated: "with no date known",
    "run-out": "whose date has passed (what followed is not known here)",
    "last-reported": "last reported years ago",
    planned: "planned or proposed",
    suspended: "suspended",
    over: "ended or for a period that is over",
  },
  countOf: (count: string, standing: string) => `${count} ${standing}`,
  coverage: (standing: string, weakness: string) => `${standing}.${weakness === "" ? "" : ` ${weakness}`}`,
  /** The claims that nobody independent supports, and those that are disputed. */
  weakness: (own: number, disputed: number) =>
    [
      own === 0 ? "" : `No independent voice supports ${counted(own, "claim", "claims")}.`,
      disputed === 0 ? "" : `${counted(disputed, "claim is", "claims are")} disputed.`,
    ]
      .filter(Boolean)
      .join(" "),
  /** The things that a heading counts, and how many of them are current. */
  countedThings: (all: number, { one, many }: CountWords) => counted(all, one, many),
  currentOf: (current: number, all: number, { one, many }: CountWords, word: string) => {
    if (current === all)
      return all === 1
        ? `the only recorded ${one} is ${word}`
        : `all ${formatNumber(all)} recorded ${many} are ${word}`;
    if (current === 0)
      return all === 1
        ? `the only recorded ${one} is not ${word}`
        : `none of ${formatNumber(all)} recorded ${many} is ${word}`;
    return `${formatNumber(current)} of ${formatNumber(all)} recorded ${many} ${current === 1 ? "is" : "are"} ${word}`;
  },
  range: (least: string, most: string) => `from ${least} to ${most}, of different things and years`,
  runOut: (claims: number, all: number) =>
    `${claims === all ? "the date has passed" : `the date of ${counted(claims, "claim", "claims")} has passed`}, and what followed is not known here`,
  begun: (rows: number) => `Begun: ${counted(rows, "row", "rows")}`,
  ended: (rows: number) => `Ended: ${counted(rows, "row", "rows")}`,
  periods: (rows: number) =>
    `Figures for a period, which say neither when the link began nor that it ended: ${counted(rows, "row", "rows")}`,
  plans: (rows: number) => `Planned or proposed: ${counted(rows, "row", "rows")}`,
  more: (rows: number) =>
    `Showing the first ${formatNumber(rows)} rows; there are more. Narrow the question to see them.`,
  /** Shares that hold now, and how many more there are. */
  shares: (shares: string, more: number) =>
    `Shares reported as current, of different things and years: ${shares}${more === 0 ? "" : `; and ${formatNumber(more)} more`}.`,
  /** The names in the first rows, and how many rows more there are. */
  firstOfRows: (rows: string, more: number) =>
    `${rows}${more === 0 ? "" : `; and ${counted(more, "more row", "more rows")}`}.`,
  noneInPart: "none recorded, which does not mean that there are none.",
  none: "Nothing in this data set answers the question. That does not mean that there is nothing.",
  notThere: "What you asked about is not in this data set. Choose something else.",
  notFitting: "The question does not work with these entries. Correct them, or choose another question.",
  claims: (claims: number) => counted(claims, "claim", "claims"),
  sortBy: (column: string) => `Sort by ${column}`,
  yes: "yes",
  no: "no",
  /** Names of what is current, what only undated sources report, and what is not current; each may be empty. */
  named: (current: string, undated: string, others: string) =>
    [
      current === "" ? "None is reported as current." : `Reported as current: ${current}.`,
      undated === "" ? "" : `Reported with no date known: ${undated}.`,
      others === "" ? "" : `Not reported as current: ${others}.`,
    ]
      .filter(Boolean)
      .join(" "),
  /** Holdings are listed by the owned thing, so their shares never add up. */
  sharesStated: (stated: number, rows: number) =>
    `A share is stated for ${formatNumber(stated)} of ${counted(rows, "row", "rows")}; the other owners of each organisation are not listed here.`,
  otherOwners: (owners: number) => counted(owners, "other recorded owner", "other recorded owners"),
  unknownTitle: "Question not found",
  loading: "Finding the answer…",
  number: "No.",
  notStated: "not stated",
  notInForce: "not reported as current (last reported years ago, planned, proposed, suspended or ended)",
  lastReportedLimit:
    "“Last reported” means that no source from the five years before this data set mentions it, so it is not known whether it still holds.",
  chartRows: (rows: number) =>
    rows === 1
      ? "The one row of the table counts once."
      : `Each of the ${formatNumber(rows)} rows of the table counts once.`,
  chartSum: (column: string) => `${column}, added up from the rows of the table.`,
  chartList: (column: string) => `Number of ${column.toLowerCase()} in each row of the table.`,
  chartEach: (column: string) => `A row with several values under “${column}” counts for each of them.`,
  chartNotStated: (rows: number) => `Not shown because no number is stated: ${counted(rows, "row", "rows")}.`,
  chartLeft: (shown: number, all: number, rest: number) =>
    `Only the first ${formatNumber(shown)} of ${formatNumber(all)} bars are shown; the others add up to ${formatNumber(rest)}.`,
  chartFirst: (rows: number) => `Only the first ${formatNumber(rows)} rows are shown; there are more.`,
  rowsLabel: "Rows",
  chartFigures: "Each bar is one recorded figure; they are not added up.",
  chartFiguresLeft: (left: number, unit: string) =>
    `Not shown because they are smaller, or not in ${unit}: ${counted(left, "figure", "figures")}.`,
  exactFigure: (unit: string) => capital(unit),
  limitFigure: "At least, at most, planned or forecast",
};

export type Strings = typeof en;

export const strings = inLanguages(en, async () => (await import("./strings.zh.ts")).zh);
