import type { StepWay } from "@atlas/server/contract";
import { counted } from "../../../../model/words/formatNumber.ts";
import { inLanguages } from "../../../../model/words/language.ts";
import { listSome } from "../../../../model/words/listWords.ts";

/** The values that the words for a step of a chain need. */
export interface StepNames {
  from: string;
  to: string;
  /** Whether the English name of `from` is that of several things. */
  many: boolean;
  /** Whether goods come from, or go to, an organisation. */
  fromFirm: boolean;
  toFirm: boolean;
  /** Whether they go to a technology or product. */
  toThing: boolean;
  /** Its supplier, if the step starts at a thing. */
  suppliers: readonly string[];
  /** The goods that an organisation supplies; empty if no claim says so. */
  about: readonly string[];
  /** For a process that organisations work with rather than make. */
  process: boolean;
}

type Telling = (names: StepNames) => string;

/** Suppliers named in a chain. */
const MOST_SUPPLIERS = 3;

const is = ({ many, fromFirm }: StepNames) => (many && !fromFirm ? "are" : "is");
const neededBy = ({ to, toThing }: StepNames) => `${toThing ? "for" : "by"} ${to}`;
const goes = ({ many }: StepNames) => (many ? "go" : "goes");
const withAbout = ({ about }: StepNames) => (about.length === 0 ? "" : ` with ${listSome(about, 2)}`);
const supply = ({ suppliers }: StepNames) =>
  `${listSome(suppliers, MOST_SUPPLIERS)} ${suppliers.length === 1 ? "supplies" : "supply"}`;

/** The first step of a chain: a main clause. */
const first: Record<StepWay, Telling> = {
  mined: ({ from, to, toThing }) => (toThing ? `${from} is where ${to} comes from` : `${from} is mined by ${to}`),
  made: (step) =>
    step.toFirm
      ? `${step.from} ${is(step)} ${step.process ? "used" : "made"} by ${step.to}`
      : `${step.from} ${step.process ? "works with" : "makes"} ${step.to}`,
  goes_into: (step) => `${step.from} ${goes(step)} into ${step.to}`,
  basis_of: (step) => `${step.from} ${is(step)} the basis of ${step.to}`,
  used_in: (step) => `${step.from} ${is(step)} used in ${step.to}`,
  supplied: (step) =>
    step.fromFirm
      ? `${step.from} supplies ${step.to}${withAbout(step)}`
      : `${supply(step)} ${step.to} with ${step.from}`,
  needed: (step) => `${step.from} ${is(step)} needed ${neededBy(step)}`,
};

/** A further step, which follows what the one before it ends with. */
const next: Record<StepWay, Telling> = {
  mined: ({ to }) => `which is mined by ${to}`,
  made: ({ to, toFirm, process }) =>
    toFirm ? `which ${to} ${process ? "works with" : "makes"}` : `which ${process ? "works with" : "makes"} ${to}`,
  goes_into: (step) => `which ${goes(step)} into ${step.to}`,
  basis_of: (step) => `which ${is(step)} the basis of ${step.to}`,
  used_in: (step) => `which ${is(step)} used in ${step.to}`,
  supplied: (step) =>
    step.fromFirm ? `which supplies ${step.to}${withAbout(step)}` : `with which ${supply(step)} ${step.to}`,
  needed: (step) => `which ${is(step)} needed ${neededBy(step)}`,
};

const en = { first, comma: ", ", next };

export type ChainStrings = typeof en;

/** The steps of a chain in words, the same in tables, picture and files. */
export const chainStrings = inLanguages(en, async () => (await import("./chainStrings.zh.ts")).zh);

const unrecordedEn = {
  title: (place: string) => `What if ${place} drops out?`,
  nothing: (place: string) =>
    `Nothing in this data set is recorded as being of ${place}: no organisation with its headquarters there, and no place.`,
  notNamed: (place: string) => `No claim names ${place} in its text either.`,
  named: (place: string, number: number) =>
    `${counted(number, "claim names", "claims name")} ${place} in ${number === 1 ? "its" : "their"} text.`,
  caption: (place: string) => `Claims that name ${place}`,
  claim: "Claim",
  evidence: "Evidence",
  instead: "Take out what these claims are about, wherever it is mined or made:",
  limit: "What is not recorded of a country cannot be followed. That does not mean that nothing comes from there.",
};

export type UnrecordedStrings = typeof unrecordedEn;

/** The words for a country of which nothing is recorded. */
export const unrecordedStrings = inLanguages(
  unrecordedEn,
  async () => (await import("./chainStrings.zh.ts")).unrecordedZh,
);
