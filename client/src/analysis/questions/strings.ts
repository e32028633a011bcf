import { formatNumber } from "../../words/formatNumber.ts";
import { inLanguages } from "../../words/language.ts";

const count = (number: number, one: string, many: string) =>
  number === 1 ? `1 ${one}` : `${formatNumber(number)} ${many}`;

const en = {
  title: "Questions",
  lead: "What policy researchers ask of this data set. Each row of an answer leads to the claims it rests on, and they to their sources.",
  groups: {
    ownership: "Who owns whom",
    technology: "Who can make what",
    dependence: "Who depends on whom",
    evidence: "How well it is evidenced",
    policy: "Rules and public money",
    change: "What is due, new or over",
  },
  all: "All questions",
  find: "Find a question",
  noneFound: "No question has these words.",
  ask: "Ask",
  any: "any",
  datePlaceholder: "YYYY, YYYY-MM or YYYY-MM-DD",
  needs: (labels: string) => `Fill in ${labels}, then press Ask.`,
  rows: (rows: number) => count(rows, "row", "rows"),
  more: (rows: number) => `The first ${formatNumber(rows)} rows; there are more. Ask for less to see them all.`,
  none: "This data set finds nothing for this question. That does not mean that there is nothing.",
  notThere: "This data set does not have what the question is asked about: pick another.",
  notFitting: "The question cannot be asked so: pick another, or correct what is given.",
  claims: (claims: number) => count(claims, "claim", "claims"),
  sortBy: (column: string) => `Sort by ${column}`,
  yes: "yes",
  no: "no",
  /** Names of what is current, what no dated source tells of, and what is not current; each may be empty. */
  named: (current: string, undated: string, others: string) =>
    [
      current === "" ? "None is reported as current." : `Current: ${current}.`,
      undated === "" ? "" : `In force by sources without a date: ${undated}.`,
      others === "" ? "" : `Not current: ${others}.`,
    ]
      .filter(Boolean)
      .join(" "),
  unknownTitle: "There is no such question",
  loading: "Asking …",
  number: "No.",
  notStated: "not stated",
  notInForce: "not current (last reported years ago, planned, proposed, suspended or ended)",
  lastReportedLimit:
    "“Last reported” means that no source of the five years before this data set tells of it: whether it still holds is not known.",
  lastReported: "last reported years ago",
  chartRows: (rows: number) => `Each of the ${count(rows, "row", "rows")} of the table counts once.`,
  chartSum: (column: string) => `${column}, as the rows of the table give it.`,
  chartList: (column: string) => `Number of ${column.toLowerCase()} in each row of the table.`,
  chartEach: (column: string) => `A row with several values under “${column}” counts for each of them.`,
  chartNotStated: (rows: number) => `Not drawn, since no number is stated: ${count(rows, "row", "rows")}.`,
  chartLeft: (shown: number, all: number, rest: number) =>
    `The first ${formatNumber(shown)} of ${formatNumber(all)} bars are drawn; the others count ${formatNumber(rest)} together.`,
  chartFirst: (rows: number) => `Only the first ${formatNumber(rows)} rows are drawn; there are more.`,
  rowsLabel: "Rows",
};

export type Strings = typeof en;

export const strings = inLanguages(en, async () => (await import("./strings.zh.ts")).zh);
