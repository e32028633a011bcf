import { counted, formatNumber } from "../../../../model/words/formatNumber.ts";
import { inLanguages } from "../../../../model/words/language.ts";
import type { MoneyStage } from "./moneySums.ts";

const en = {
  largest: (groups: string, currency: string, isCommitted: boolean) =>
    `Largest ${isCommitted ? "paid or agreed" : "recorded"} in ${currency}, by who pays and form: ${groups}.`,
  ofGiver: (giver: string, form: string, amounts: string) => `${giver}, ${form}: ${amounts}`,
  inStage: (amount: string, stage: MoneyStage) =>
    `${amount} ${{ paid: "paid", agreed: "agreed", open: "conditional, announced or proposed" }[stage]}`,
  /** The sums that can be added up, of all, and why others cannot. */
  counted: (added: number, all: number, left: string) =>
    `${formatNumber(added)} of ${counted(all, "sum", "sums")} can be added up.${left === "" ? "" : ` Left out: ${left}.`}`,
  left: (why: string, count: number) => `${formatNumber(count)} ${en.reasons[why] ?? why}`,
  reasons: {
    "part-of-another": "part of another",
    "told-again": "told again",
    replaced: "replaced by another",
    "several-givers": "of several givers together",
    "no-payment": "no payment",
    "no-amount": "without an amount",
    "no-giver": "of a giver not named",
    withdrawn: "withdrawn or of unknown standing",
  } as Readonly<Record<string, string>>,
  tableTitle: "Several sums of one giver, form and currency, added up",
  tableNote: "Each sum once; forms and currencies are not added to one another.",
  giver: "Who pays",
  form: "Form",
  headings: { paid: "Paid", agreed: "Agreed", open: "Conditional, announced or proposed" },
  sums: "Sums",
  /** One of both, or neither, is in all bars. */
  chartTitle: (currency: string, { giver, receiver }: { giver: string | null; receiver: string | null }) => {
    const who = giver === null ? `Who pays ${receiver ?? "whom"}` : `${giver} pays ${receiver ?? "whom"}`;
    return `${who}, by form, in millions (${currency})`;
  },
  chartSentence: ({
    drawn,
    all,
    others,
    more,
  }: {
    drawn: number;
    all: number;
    others: readonly string[];
    more: boolean;
  }) =>
    [
      "Recorded sums that can be added up; a promise is not paid.",
      drawn < all ? `The ${formatNumber(drawn)} largest of ${formatNumber(all)} bars.` : "",
      others.length === 0 ? "" : `Sums in ${others.join(", ")} are in the table only.`,
      more ? "There are more sums than rows." : "",
    ]
      .filter(Boolean)
      .join(" "),
  barHeading: "Who pays whom, and form",
  /** The sides that are not in all bars. */
  bar: (sides: readonly string[], form: string) => (sides.length === 0 ? form : `${sides.join(" → ")}, ${form}`),
  unnamed: "not named",
};

export type Strings = typeof en;

export const moneyStrings = inLanguages(en, async () => (await import("./strings.zh.ts")).zh);
