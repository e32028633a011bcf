import type { PublisherKind } from "@atlas/server/publishers";
import { capital } from "../words/asSentence.ts";
import { counted } from "../words/formatNumber.ts";
import { inLanguages } from "../words/language.ts";
import { listWords } from "../words/listWords.ts";

/** The relation of two organisations in a chain of ownership, as far as it is known. */
export type Tie = "owner" | "subsidiary" | "either";

const ties: Record<Tie, string> = { owner: "owner", subsidiary: "subsidiary", either: "owner or subsidiary" };

const numbers = [
  "no",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];

/** Words for weak publishers; the other kinds need no remark. */
const weakKinds: Partial<Record<PublisherKind, string>> = {
  encyclopaedia: "encyclopaedia",
  aggregator: "reposts",
  blog: "blog",
  unknown: "unknown",
};

const en = {
  /** The start of a sentence that does not begin with a name. */
  start: capital,
  /** Sentences, then the clauses on what is left out. */
  reason: (sentences: readonly (string | null)[], leftOut: readonly string[]) =>
    [...sentences, leftOut.length === 0 ? null : `Left out: ${leftOut.join("; ")}`]
      .filter((sentence) => sentence !== null)
      .join(". "),
  assessed: (count: number) =>
    `A comparison by the editors of this data set: ${counted(count, "source describes", "sources describe")} the two sides; no source compares them`,
  doubt: (names: string, count: number) =>
    `${names} ${count === 1 ? "contradicts or doubts it" : "contradict or doubt it"}`,
  /** A publisher that contradicts a claim in one document and supports it in another. */
  anotherDocument: (publisher: string) => `another document of ${publisher}`,
  disputed: (point: string | null, doubt: string) =>
    point === null ? doubt.replace(/^another /, "Another ") : `Disputed: ${point}; ${doubt}`,
  detailDisputed: (point: string, names: string) => `A detail is disputed by ${names}: ${point}`,
  /** By publishers of which `weak`, if all are, is the number. */
  disputedBy: (names: string, weak: number, point: string | null) =>
    `Disputed by ${names}${weak === 0 ? "" : weak === 1 ? ", a weak source" : ", weak sources"}${point === null ? "" : `: ${point}`}`,
  unsupported: "no independent voice supports it",
  strong: (count: number, names: string, cap: string) => `${voices(count, "")}${cap}: ${names}`,
  weak: (count: number, names: string) =>
    `${voices(count, "weak ")}${count === 1 ? "" : ", which count as one"}: ${names}`,
  /** After the voices of a claim that is, whole, the word of somebody. */
  allOf: (word: string, isSupported: boolean) => `, ${isSupported ? "but" : "and"} all of it is ${word}`,
  weakKind: (kind: PublisherKind) => weakKinds[kind] ?? "",
  /** A publisher whose words count in the form that another gives them. */
  repeatedBy: (publisher: string, other: string) => `${publisher} (as repeated by ${other})`,
  repeating: (publisher: string, other: string) => `${publisher} (repeating ${other})`,
  /** A speaker that is no kin, whose word publishers pass on. */
  printedBy: (speaker: string, publishers: string) => `${speaker}, by ${publishers}`,
  documents: (count: number) => ` (${count} documents)`,
  oneAsRelays: ", counted as one because they only repeat one interested party",
  oneAsWeak: ", counted as one because the editors found them weak",
  documentsOf: (count: number, speakers: string) =>
    `${count === 1 ? "a document" : `${numbers[count] ?? count} documents`} of ${speakers}`,
  interview: (count: number, speakers: string) =>
    `${count === 1 ? "an interview" : `${numbers[count] ?? count} interviews`} with ${speakers}`,
  relays: (names: string, count: number, { speakers, isHere }: { speakers: string; isHere: boolean }) =>
    `${names}, which ${count === 1 ? "relays" : "relay"} the word of ${speakers}${isHere ? " in this claim" : ""}`,
  interested: (names: string, count: number) =>
    `${names}, ${count === 1 ? "the word of an interested party" : "words of interested parties"}`,
  controlled: (names: string, controller: string) => `${names}, controlled by ${controller}`,
  companyPage: (names: string, count: number) =>
    `${names}, ${count === 1 ? "a company page that names" : "company pages that name"} no speaker`,
  release: (names: string, count: number) =>
    `${names}, ${count === 1 ? "a press release that names" : "press releases that name"} no speaker`,
  stateMedia: (names: string, count: number, matter: string) =>
    `${names}, as state media on a ${matter} of ${count === 1 ? "its" : "their"} own state`,
  weakBeside: (names: string, count: number, kind: PublisherKind) => `${names}, ${weakRemark(kind, count === 1)}`,
  retells: (names: string, count: number, { original, isHere }: { original: string; isHere: boolean }) =>
    `${names}, which ${count === 1 ? "retells" : "retell"} ${original}${isHere ? " in this claim" : ""}`,
  /** A publisher with a text that repeats another text of its own. */
  repeatsItself: (name: string) => `another text of ${name} that repeats the first`,
  failedCheck: (names: string) => `${names}, read again and found not to say this`,
  /** An owner or subsidiary of an end; `whose` names that end unless it was just named. */
  kin: (whose: string | null, tie: Tie, name: string) =>
    `${whose === null ? "its" : `${whose}'s`} ${ties[tie]} ${name}`,
  kinOfEither: (names: readonly string[]) =>
    `${listWords(names, "or")}, ${names.length === 1 ? "an owner or subsidiary" : "owners or subsidiaries"} of one side`,
  orOf: ", or of ",
};

export type ReasonStrings = typeof en;

/** The words that explain grades. */
export const reasonStrings = inLanguages(en, async () => (await import("./reasonStrings.zh.ts")).zh);

function voices(count: number, kind: string): string {
  return `${numbers[count] ?? count} ${kind}${count === 1 ? "voice" : "voices"}`;
}

function weakRemark(kind: PublisherKind, one: boolean): string {
  switch (kind) {
    case "encyclopaedia":
      return one ? "an encyclopaedia" : "encyclopaedias";
    case "blog":
      return one ? "a blog" : "blogs";
    case "unknown":
      return one ? "an unknown publisher" : "unknown publishers";
    default:
      return one ? "which passes on what others wrote" : "which pass on what others wrote";
  }
}
