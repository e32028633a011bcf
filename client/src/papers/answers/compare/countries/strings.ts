import { formatNumber } from "../../../../model/words/formatNumber.ts";
import { inLanguages } from "../../../../model/words/language.ts";

const en = {
  titleOf: (names: string) => `${names} compared`,
  field: "Countries or regions to compare",
  add: "Add a country or region",
  remove: (name: string) => `Remove ${name}`,
  pickAnother: "Choose another country or region to compare it with.",
  count: (country: string, count: number) => `${country} ${formatNumber(count)}`,
  organisations: (counts: string) => `Organisations in this data set: ${counts}.`,
  steps: (steps: string) =>
    `Names recorded as active now, by step of the chain: ${steps}. These are names in this data set, not plants or tonnes, and one name may stand at several steps.`,
  noSteps: "Nobody is recorded as active now at any step of the chain.",
  depends: (counts: string) => `Claims on what they depend on: ${counts}.`,
  pays: (counts: string) => `Claims on what their government bodies fund: ${counts}. Amounts are not added up.`,
  more: "This answer is incomplete: it is limited to 500 organisations and 5,000 claims a country.",
  present: "Who is there, by step of the chain",
  step: "Step",
  noStep: "Not stated",
  now: (count: number, names: string) => `${formatNumber(count)} now: ${names}`,
  notNow: (names: string) => `not now: ${names}`,
  moreNames: (count: number) => `${formatNumber(count)} more`,
  dependsTitle: "What they depend on",
  paysTitle: "What their governments pay",
  country: "Country or region",
  who: "Who",
  on: "Depends on",
  payer: "Who pays",
  paid: "To whom",
  amount: "Amount",
  standing: "Standing",
  statement: "Statement",
  figure: "Figure, and what it counts",
  evidence: "Evidence",
  limits: [
    "An organisation counts for the country or region of its headquarters, so a foreign plant counts elsewhere unless it is an organisation of its own here.",
    "A longer list may only mean that a country was searched more deeply. An empty cell means that this data set has no claim, not that there is nobody.",
    "“Now” means in force and, if it says what somebody does, reported within five years. What is planned, disputed, last reported or ended stands after it and is not counted.",
    "Payments are those of government bodies of the country in this data set, in the currency and of the kind that each source states; some are loans, guarantees or offers. The European Union stands for its own bodies, not for its member states.",
  ],
};

export type Strings = typeof en;

export const strings = inLanguages(en, async () => (await import("./strings.zh.ts")).zh);
