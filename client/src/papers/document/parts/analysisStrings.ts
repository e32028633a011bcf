import { asSentence } from "../../../model/words/asSentence.ts";
import { formatNumber } from "../../../model/words/formatNumber.ts";
import { inLanguages } from "../../../model/words/language.ts";

const en = {
  wholeAnswer: "The answer in full",
  claims: "Claim numbers",
  limits: "What this cannot tell you:",
  limit: (text: string) => `What this cannot tell you: ${text}`,
  answeredAt: "Find this answer at ",
  firstRows: (shown: number, all: number) => `The first ${formatNumber(shown)} of ${formatNumber(all)} rows.`,
  andMore: (count: number, after: boolean) =>
    `${after ? " and " : ""}${formatNumber(count)} ${after ? "more" : "not drawn"}`,
  chart: (title: string) => `Chart: ${asSentence(title)}`,
  chartCaption: (title: string, sentence: string, dataset: string) =>
    `Chart. ${asSentence(title)} ${sentence} Data: ${dataset}.`,
  bars: (bars: string) => `The bars show: ${bars}.`,
  chartTables: "The tables below give the numbers.",
  comma: ", ",
};

export type Strings = typeof en;

export const analysisStrings = inLanguages(en, async () => (await import("./analysisStrings.zh.ts")).zh);
