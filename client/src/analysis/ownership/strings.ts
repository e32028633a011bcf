import { formatNumber } from "../../words/formatNumber.ts";
import { inLanguages } from "../../words/language.ts";

const count = (number: number, one: string, many: string) => `${formatNumber(number)} ${number === 1 ? one : many}`;
const levels = (number: number) => count(number, "level", "levels");

const en = {
  title: "Ownership",
  lead: "Who owns an organisation, up to the last owner that this data set knows, and what it owns, all the way down, with shares, dates and evidence.",
  organisation: "Organisation",
  start: "Choose an organisation, or begin with one of these:",
  loading: "Following the chain …",
  notOrganisation: "Only organisations have owners here; choose an organisation.",
  titleOf: (name: string) => `Ownership of ${name}`,
  owned: (name: string, last: string, steps: number) =>
    `${name} belongs to ${last}, the last owner known here, over ${count(steps, "step", "steps")} of control.`,
  ownedBySeveral: (name: string, last: string) => `${name} belongs to several last owners known here: ${last}.`,
  weakest: (grade: string, weak: number, all: number) =>
    all === 1
      ? `The evidence for this step: ${grade.toLowerCase()}.`
      : `Weakest link: ${formatNumber(weak)} of the ${count(all, "ownership step", "ownership steps")} ${weak === 1 ? "is" : "are"} ${grade.toLowerCase()}.`,
  noOwner: (name: string) =>
    `This data set has no claim in force that names who controls ${name}. That does not mean that nobody does.`,
  stakes: (holders: number) =>
    `${count(holders, "organisation holds", "organisations hold")} a stake in it or in those above it.`,
  owns: (name: string, controlled: number, down: number) =>
    `${name} controls ${count(controlled, "organisation", "organisations")} over ${levels(down)}.`,
  ownsNothing: (name: string) =>
    `This data set has no claim in force that names a subsidiary of ${name}. That does not mean that there is none.`,
  holds: (held: number) => `It or its subsidiaries own a stake in ${count(held, "organisation", "organisations")}.`,
  notStated: (without: number, all: number) =>
    `For ${formatNumber(without)} of ${count(all, "step", "steps")} no share is stated.`,
  more: "There is more than can be shown here.",
  chartTitle: (name: string) => `Owners and holdings of ${name}`,
  chartSentence: (name: string) =>
    `Above ${name} its owners, below what it owns, one step of ownership a line; the line shows how well the step is evidenced.`,
  controls: "controls",
  stake: "owns a stake",
  legendControls: "Control",
  legendStake: "Stake",
  noShare: "share not stated",
  lastOwner: "last owner known here",
  again: "see its other place",
  claimOf: (name: string, step: string, claim: string) => `${name}, ${step}: ${claim}; the claim`,
  claimsOf: (name: string, step: string) => `${name}, ${step}; all claims between the two`,
  list: "The chain as a list",
  ownersOf: (name: string) => `Owners of ${name}`,
  holdingsOf: (name: string) => `What ${name} owns`,
  ownersTable: "Who owns it",
  holdingsTable: "What it owns",
  owner: "Owner",
  ownedColumn: "Owned",
  kind: "Kind",
  share: "Share",
  level: "Steps away",
  period: "When",
  status: "Status",
  evidence: "Evidence",
  limits: [
    "Shares are those of the claims, at their dates. They are not multiplied along the chain, and a share says nothing of votes.",
    "What is planned, proposed, suspended or ended is drawn pale and not followed further. Beyond a stake only those who control its holder are followed, and other owners of subsidiaries are not shown.",
    "An owner or a subsidiary that is not found is not in this data set; that does not mean that there is none.",
  ],
};

export type Strings = typeof en;

export const strings = inLanguages(en, async () => (await import("./strings.zh.ts")).zh);
