import { counted, formatNumber } from "../../words/formatNumber.ts";
import { inLanguages } from "../../words/language.ts";

interface ToldShare {
  share: string | null;
  asides: readonly string[];
}

function inBrackets(asides: readonly string[]): string {
  return asides.length === 0 ? "" : ` (${asides.join(", ")})`;
}

const en = {
  none: (name: string) =>
    `This data set has no claim in force that names an owner of ${name}. That does not mean that it has none.`,
  recorded: (name: string, owners: string) => `Recorded owners of ${name}: ${owners}.`,
  holds: (owner: string, share: string) => `${owner} ${share}`,
  /** A share as far as it is known: its size, and in brackets its day and doubts. */
  controlsIt: (owner: string, owned: string, { share, asides }: ToldShare) =>
    `${owner} controls ${owned}${share === null ? "" : ` with ${share}`}${inBrackets(asides)}`,
  holdsMost: (owner: string, owned: string, { share, asides }: ToldShare) =>
    `${owner} holds the largest recorded share in ${owned}${share === null ? "" : `: ${share}`}${inBrackets(asides)}`,
  /** The owner of a firm by a disputed claim; `point` is what about, as far as the register says. */
  disputed: (told: string, point: string | null) => `${told}; disputed${point === null ? "" : `: ${point}`}`,
  isDisputed: "a source disputes it",
  noShare: "share not stated",
  noFigure: (named: string) => `no share as a figure of its own, the claim names ${named}`,
  undated: "undated",
  noShares: "No share is recorded as a figure, and other owners may exist.",
  whole: (sum: string) => `The stated shares add up to ${sum}.`,
  rest: (rest: string) => `Owners of the other ${rest} are not recorded.`,
  restOrUnstated: (rest: string) =>
    `The other ${rest} belongs to those without a share here, or to owners who are not recorded.`,
  state: (count: number, names: string, sum: string, years: string) =>
    `${formatNumber(count)} of them are state bodies (${names}) and hold at least ${sum} together, by these shares (${years}).`,
  controls: (name: string, all: number) =>
    `${name} is recorded to control ${counted(all, "organisation", "organisations")} directly.`,
  controlsThrough: (name: string, all: number, direct: number) =>
    `${name} is recorded to control ${counted(all, "organisation", "organisations")}: ${formatNumber(direct)} directly and ${formatNumber(all - direct)} through these.`,
  controlsNone: (name: string) =>
    `This data set has no claim in force that names a subsidiary of ${name}. That does not mean that there is none.`,
  notRecorded: "not recorded",
  notStatedOrRecorded: "without a share here, or not recorded",
  barTitle: (name: string) => `Recorded shares in ${name}, in %`,
  organisation: "Organisation",
};

export type OwnersWords = typeof en;

/** Words for the owners of an organisation, for what it controls, and for what is not recorded of either. */
export const ownersWords = inLanguages(en, async () => (await import("./strings.zh.ts")).zh);
