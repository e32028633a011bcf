import { formatNumber } from "../words/formatNumber.ts";
import { inLanguages } from "../words/language.ts";
import type { FindableKind } from "./parseTyped.ts";

const en = {
  label: "Search entities, claims, sources and commands",
  placeholder: "Search a company, technology, 包钢 …",
  shortcut: "Ctrl K",
  picked: (name: string) => `${name} is on the canvas, with its neighbours.`,
  added: (name: string) => `${name} is on the canvas. Pick more, or press Escape.`,
  found: (name: string) => `${name} is on the canvas already and is selected.`,
  keptBack: (name: string) => `${name} is in the view, but a filter keeps it from being shown.`,
  claimKeptBack: "The claim is in the view, but a filter keeps it from being shown.",
  pickedClaim: "The claim is on the canvas with both its ends.",
  pickedSource: "The source is open beside the canvas.",
  results: "Found",
  groups: {
    recent: "Recent",
    entity: "Entities",
    claim: "Claims",
    source: "Sources",
    command: "Commands",
  } satisfies Record<FindableKind | "recent", string>,
  /** Prefix before a colon for each kind; `parseTyped` reads those of every language. */
  prefixes: { entity: "entity", claim: "claim", source: "source", command: ">" } satisfies Record<FindableKind, string>,
  counts: {
    entity: (count: number) => (count === 1 ? "1 entity" : `${formatNumber(count)} entities`),
    claim: (count: number) => (count === 1 ? "1 claim" : `${formatNumber(count)} claims`),
    source: (count: number) => (count === 1 ? "1 source" : `${formatNumber(count)} sources`),
    command: (count: number) => (count === 1 ? "1 command" : `${formatNumber(count)} commands`),
  } satisfies Record<FindableKind, (count: number) => string>,
  foundAll: (counts: readonly string[]) => `${counts.join(", ")} found`,
  recentCount: (count: number) => (count === 1 ? "1 recent pick" : `${count} recent picks`),
  more: (counted: string) => `All ${counted}`,
  moreEntities: "More entities",
  addAll: (count: number) => `Add all ${formatNumber(count)} to the canvas`,
  addedAll: (count: number, keptBack: number) =>
    keptBack === 0
      ? `${formatNumber(count)} entities are on the canvas.`
      : `${formatNumber(count)} entities are in the view, but filters keep ${formatNumber(keptBack)} from being shown.`,
  inView: "in view",
  cited: (claims: string) => `cited by ${claims}`,
  searching: "Searching …",
  nothing: (text: string) => `Nothing found for “${text}”.`,
  fewer: (text: string) => `No exact match for “${text}”. Closest:`,
  groupWith: (group: string, words: string) => `${group} with “${words}”`,
  nothingHint: "Try a shorter word, an English or Chinese name, pinyin, or a stock ticker such as 600111.",
  noCommand: "There is no such command here.",
  failed: (kinds: readonly string[], reason: string) => `Not searched: ${kinds.join(", ").toLowerCase()}. ${reason}`,
  retry: "Try again",
  firstOf: (shown: number, counted: string) => `The first ${shown} of ${counted}. More words narrow it down.`,
  hint: "Enter opens it, Ctrl+Enter adds it and stays. > lists commands; claim: and source: search only those.",
  forget: "Forget recent picks",
};

export type Strings = typeof en;

/** The words of the search, except its results. */
export const strings = inLanguages(en, async () => (await import("./strings.zh.ts")).zh);
