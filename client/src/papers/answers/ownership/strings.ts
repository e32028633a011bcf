import { counted, formatNumber } from "../../../model/words/formatNumber.ts";
import { inLanguages } from "../../../model/words/language.ts";

const en = {
  title: "Ownership",
  lead: "Who owns an organisation, up to its highest known owner, and what it is recorded to own, with shares, dates and evidence.",
  organisation: "Organisation",
  start: "Choose an organisation, or begin with one of these:",
  loading: "Following the chain…",
  notOrganisation: "Only organisations have owners here; choose an organisation.",
  titleOf: (name: string) => `Ownership of ${name}`,
  owned: (name: string, last: string, steps: number) =>
    `${name} belongs to ${last}, the highest known owner that controls it, through ${counted(steps, "step", "steps")} of control.`,
  ownedBySeveral: (name: string, last: string) => `${name} has several owners at the top of the chain: ${last}.`,
  weakest: (grade: string, weak: number, all: number) =>
    all === 1
      ? `The evidence for this step: ${grade.toLowerCase()}.`
      : `Weakest link: ${formatNumber(weak)} of the ${counted(all, "ownership step", "ownership steps")} ${weak === 1 ? "is" : "are"} ${grade.toLowerCase()}.`,
  noOwner: (name: string) =>
    `This data set has no claim in force that names who controls ${name}. That does not mean that nobody does.`,
  noController: (name: string) => `No claim in force says that one of the owners below controls ${name}.`,
  stakes: (holders: number) =>
    `${counted(holders, "organisation is", "organisations are")} recorded with a stake in it or in its owners.`,
  holds: (held: number, names: string) =>
    `It or its subsidiaries own a stake in ${counted(held, "organisation", "organisations")}: ${names}.`,
  heldOnce: (names: string) => `Stakes that no recent source confirms are not counted: ${names}.`,
  controlledOnce: (names: string) => `Counted, though no recent source confirms it: ${names}.`,
  notStated: (without: number, all: number) =>
    `No share is recorded as a figure for ${formatNumber(without)} of ${counted(all, "step", "steps")}.`,
  more: "There is more than can be shown here.",
  controls: "controls",
  stake: "owns a stake",
  again: "also shown elsewhere",
  claimOf: (name: string, step: string, claim: string) => `${name}, ${step}: claim ${claim}`,
  claimsOf: (name: string, step: string) => `${name}, ${step}; all claims between the two`,
  list: "The chain as a list",
  ownersOf: (name: string) => `Owners of ${name}`,
  holdingsOf: (name: string) => `What ${name} owns`,
  ownersTable: "Who owns it",
  holdingsTable: "What it owns",
  besideTable: "Other owners of what it owns",
  owner: "Owner",
  ownedColumn: "Owned",
  kind: "Kind",
  share: "Share",
  level: "Steps away",
  period: "When",
  status: "Status",
  evidence: "Evidence",
  limits: [
    "Shares are as stated in the claims, at their dates. They are not multiplied along the chain, and they say nothing about voting rights.",
    "Planned, proposed, suspended and ended holdings are listed, not drawn, and not followed further. Above a stake, only the controlling owners of its holder are followed.",
    "An owner or subsidiary missing here is not in this data set; it may still exist.",
  ],
};

export type Strings = typeof en;

export const strings = inLanguages(en, async () => (await import("./strings.zh.ts")).zh);
