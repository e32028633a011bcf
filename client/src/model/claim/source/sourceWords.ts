import type { Claim } from "@atlas/server/contract";
import type { PublisherKind } from "@atlas/server/publishers";
import { inLanguages } from "../../words/language.ts";
import type { StateMatter } from "../stateMatter.ts";

const matters: Record<StateMatter, string> = { policy: "policy", body: "body", firm: "firm" };

const en = {
  kinds: {
    news: "news media",
    "trade-press": "trade press",
    "state-media": "state media",
    company: "company page",
    "wire-release": "press release wire",
    government: "government",
    academic: "academic publisher",
    "think-tank": "think tank",
    association: "association",
    expert: "expert firm",
    encyclopaedia: "encyclopaedia",
    aggregator: "reposting site",
    blog: "blog",
    unknown: "unknown publisher",
  } satisfies Record<PublisherKind, string> as Record<PublisherKind, string>,
  interview: "interview with an independent person",
  interviewWith: (name: string) => `interview with ${name}`,
  controlledBy: (name: string) => `controlled by ${name}`,
  repeats: (publisher: string) => `repeats ${publisher}`,
  repeatsItself: "repeats another text of its own",
  counts: "Counts",
  countsAsOne: (publisher: string) => `Counts as one with the other sources of ${publisher}`,
  countsAsWeak: "Counts: weak publishers count as one, and only where there is no strong one",
  leftOut: (reason: string) => `Left out: ${reason}`,
  word: (names: string) => `the word of ${names}`,
  relays: (names: string) => `relays the word of ${names}`,
  interested: "the word of an interested party",
  controlled: (names: string) => `its publisher is controlled by ${names}`,
  retellsControlled: (publisher: string, names: string) => `repeats ${publisher}, which ${names} controls`,
  companyPage: "a company page that names no speaker",
  release: "a press release that names no speaker",
  /** What state media report on. */
  matters,
  stateMedia: (matter: string) => `state media on a ${matter} of its own state`,
  weak: "a weak publisher; a strong one counts instead",
  retells: (publisher: string) => `repeats ${publisher}, which counts already`,
  retellsItself: "repeats another text of its own publisher, which counts already",
  failedCheck: "read again and found not to say this",
  readAgain: (date: string, verdict: string) => `Read again on ${date}: ${verdict}`,
  verdicts: {
    supports: "supports it",
    partly: "supports it in part",
    "does-not": "does not say this",
    unreadable: "could not be read",
  } satisfies Record<Verdict, string> as Record<Verdict, string>,
};

type Verdict = Claim["check_verdicts"][number];

export type SourceWords = typeof en;

/** The words for publishers of sources, for how a source counts, and for what was found when it was read again. */
export const sourceWords = inLanguages(en, async () => (await import("./sourceWords.zh.ts")).zh);
