import { counted, formatNumber, numberWord } from "../../../../model/words/formatNumber.ts";
import { inLanguages } from "../../../../model/words/language.ts";

const en = {
  title: (name: string) => `${name}: who owns it, and what it owns`,
  branchTitle: (name: string, root: string) => `${name}: what ${root} owns`,
  ownedWith: (owner: string, share: string | null) => (share === null ? owner : `${owner} (${share})`),
  branchesTitle: (name: string) => `${name}: what its holdings own`,
  controls: (owner: string, name: string, several: boolean) =>
    `${owner} ${several ? "are each recorded to control" : "controls"} ${name}.`,
  noControl: (name: string) => `Nobody is recorded to control ${name}.`,
  noOwners: (name: string) => `No owner of ${name} is recorded.`,
  ownersUnseenOf: (name: string) => `The owners recorded of ${name} are out of sight.`,
  holds: (name: string, controlled: number, stakes: number) => {
    const held = counted(stakes, "organisation", "organisations");
    if (controlled === 0) return `${name} holds shares in ${held}, without recorded control.`;
    const control = `${name} controls ${counted(controlled, "organisation", "organisations")} directly`;
    return stakes === 0 ? `${control}.` : `${control} and holds shares in ${numberWord(stakes)} more.`;
  },
  holdsNone: (name: string) => `No holding of ${name} is recorded.`,
  holdsNoneShown: (name: string) => `No holding of ${name} is recorded and in sight.`,
  unstated: (without: number, all: number) =>
    `No share is recorded for ${formatNumber(without)} of the ${counted(all, "tie", "ties")}.`,
  disputedTies: (count: number) => `${counted(count, "tie is", "ties are")} disputed.`,
  controlledHead: (count: number) => `Controlled directly: ${formatNumber(count)}, by share`,
  stakesHead: (count: number) => `Shares held, no control recorded: ${formatNumber(count)}`,
  notRecorded: "n. r.",
  rest: (rest: string) => `others, not recorded ${rest}`,
  restOrUnstated: (rest: string) => `n. r. and others together ${rest}`,
  restUnseen: (rest: string) => `out of sight, or not recorded ${rest}`,
  someUnseen: "some owners are out of sight",
  ownersUnseen: "its owners are out of sight",
  othersMay: "other owners may exist",
  noOwner: "no owner recorded",
  addUp: (sum: string) => `recorded shares add up to ${sum}`,
  holder: (name: string, share: string | null) => `${name} ${share ?? "(n. r.)"}`,
  withOthers: (others: string) => `with ${others}`,
  allUnstated: (names: string) => `${names} (shares n. r.)`,
  heldBy: (owners: string) => `held by ${owners}`,
  stakeOnly: "stake only",
  folded: (count: number) => `owns ${formatNumber(count)} more, not drawn here`,
  foldedTo: (count: number, page: number) => `owns ${formatNumber(count)} more: page ${formatNumber(page)}`,
  more: (count: number, names: string) => `and ${formatNumber(count)} more: ${names}`,
  disputed: (names: string, point: string) => `Disputed by ${names}${point === "" ? "" : `: ${point}`}.`,
  contradicted: (names: string, point: string) => `Contradicted by ${names}${point === "" ? "" : `: ${point}`}.`,
  shareInWord: (grade: string, word: string) => `The tie is ${grade}; the share is ${word}.`,
  named: (text: string) => `${text[0]?.toUpperCase() ?? ""}${text.slice(1)}.`,
  unconfirmed: "Last reported in the year shown; no recent source confirms it.",
  notDrawn: {
    planned: (count: number, names: string) => `Planned ties: ${formatNumber(count)} (${names}).`,
    proposed: (count: number, names: string) => `Proposed ties: ${formatNumber(count)} (${names}).`,
    suspended: (count: number, names: string) => `Suspended ties: ${formatNumber(count)} (${names}).`,
    ended: (count: number, names: string) => `Ended ties: ${formatNumber(count)} (${names}).`,
  },
  notDrawnHead: "Not drawn.",
  leftOutHead: "Out of sight.",
  filtered: (claims: number, filters: string) =>
    `The filters of the view (${filters}) keep back ${counted(claims, "claim", "claims")}.`,
  hidden: (entities: number, claims: number) =>
    entities === 0
      ? `Lines hidden by hand keep back ${counted(claims, "claim", "claims")}.`
      : `${counted(entities, "organisation is", "organisations are")} hidden by hand, with ${counted(claims, "claim", "claims")}.`,
  beyond: (claims: number) =>
    `${counted(claims, "claim hangs", "claims hang")} on these alone and ${claims === 1 ? "is" : "are"} not drawn either.`,
  legend: {
    corroborated: "two or more independent publishers",
    "single-source": "one independent publisher",
    assessed: "assessed by the editors",
    "self-reported": "no independent publisher",
    disputed: "disputed",
  },
  legendShare: "the share is weaker than the tie",
  legendNone: "share not recorded",
  legendYear: "year of the figure or of the tie",
  legendTitle: "How to read it",
  page: (page: number, pages: number) => `Page ${formatNumber(page)} of ${formatNumber(pages)}`,
  showAll: "Show everything",
};

export type ChartStrings = typeof en;

export const chartStrings = inLanguages(en, async () => (await import("./strings.zh.ts")).zh);
