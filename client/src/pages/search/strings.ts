import type { EntityType } from "@atlas/server/vocabulary";
import { uncapital } from "../../model/words/asSentence.ts";
import { counted, formatNumber } from "../../model/words/formatNumber.ts";
import { inLanguages } from "../../model/words/language.ts";
import type { FindableKind } from "./parseTyped.ts";

const en = {
  label: "Search or ask: names, questions, claims, sources and commands",
  placeholder: "Search or ask: who supplies Tesla?",
  shortcut: "Ctrl K",
  picked: (name: string, most: number) =>
    `A new view shows ${name} with up to ${most} of its neighbours. Undo brings the last view back.`,
  addedTo: (name: string) => `${name} was added to the view.`,
  added: (name: string) => `${name} is on the canvas. Pick more, or press Escape.`,
  found: (name: string) => `${name} is already on the canvas and is now selected.`,
  keptBack: (name: string) => `${name} is in the view, but a filter hides it.`,
  claimKeptBack: "The claim is in the view, but a filter hides it.",
  pickedClaim: "The claim and its two entities are on the canvas.",
  add: "Add to the view",
  shownClaims: (count: number) => `${formatNumber(count)} claims and their entities are on the canvas.`,
  pickedSource: "The source is open beside the canvas.",
  results: "Results",
  readText: (length: number) => `Read this text (${formatNumber(length)} characters)`,
  groups: {
    recent: "Recent",
    offer: "Best matches",
    country: "Countries and regions",
    entity: "Entities",
    question: "Questions",
    claim: "Claims",
    source: "Sources",
    command: "Commands",
  } satisfies Record<FindableKind | "recent" | "offer", string>,
  /** Prefix before a colon for each kind; `parseTyped` reads those of every language. */
  prefixes: {
    country: "country",
    entity: "entity",
    question: "question",
    claim: "claim",
    source: "source",
    command: ">",
  } satisfies Record<FindableKind, string>,
  counts: {
    country: (count: number) => counted(count, "country or region", "countries or regions"),
    entity: (count: number) => counted(count, "entity", "entities"),
    question: (count: number) => counted(count, "question", "questions"),
    claim: (count: number) => counted(count, "claim", "claims"),
    source: (count: number) => counted(count, "source", "sources"),
    command: (count: number) => counted(count, "command", "commands"),
  } satisfies Record<FindableKind, (count: number) => string>,
  ofType: {
    organisation: (count: number) => counted(count, "organisation", "organisations"),
    technology: (count: number) => counted(count, "technology", "technologies"),
    product: (count: number) => counted(count, "product", "products"),
    sector: (count: number) => counted(count, "sector", "sectors"),
    place: (count: number) => counted(count, "place", "places"),
    policy: (count: number) => counted(count, "policy", "policies"),
  } satisfies Record<EntityType, (count: number) => string>,
  /** All that the data have of a country or region. */
  inCountry: (counted: string, country: string) => `Show all ${counted} in ${country}`,
  listed: (counted: string, country: string) => `${country}: ${counted}, those with the most claims first`,
  foundAll: (counts: readonly string[]) => `${counts.join(", ")} found`,
  recentCount: (count: number) => counted(count, "recent pick", "recent picks"),
  more: (counted: string) => `Show all ${counted}`,
  moreEntities: "Show more entities",
  addAll: (count: number) => `Add all ${formatNumber(count)} to the canvas`,
  addFirst: (count: number) => `Add the first ${formatNumber(count)} to the canvas`,
  showClaims: (count: number) => `Show these ${formatNumber(count)} on the canvas`,
  addedAll: (count: number, keptBack: number) =>
    keptBack === 0
      ? `${formatNumber(count)} entities are on the canvas.`
      : `${formatNumber(count)} entities are in the view; filters hide ${formatNumber(keptBack)} of them.`,
  inView: "in view",
  /** The rows of an answer, its claims by grade, and the date of the newest source, if there is one. */
  answer: (rows: string, grades: readonly string[], newest: string) =>
    [rows, `claims: ${grades.join(", ")}`, ...(newest === "" ? [] : [`newest source ${newest}`])].join("; "),
  answerRows: (rows: number, more: boolean) => `${more ? "More than " : ""}${counted(rows, "row", "rows")} recorded`,
  answerGrade: (count: number, grade: string) => `${formatNumber(count)} ${uncapital(grade)}`,
  answerNone: "Nothing recorded here answers it, which does not mean that there is nothing.",
  exportControls: "export controls",
  since: (day: string) => `since ${day}`,
  /** The words that the atlas does not cover, as the reader wrote it; empty if nothing can be named. */
  notHere: (what: string) => (what === "" ? "Not in this atlas." : `Not in this atlas: ${what}.`),
  covered: "It covers rare earths.",
  nearest: "Nearest:",
  offered: (count: number) => counted(count, "best match", "best matches"),
  cited: (claims: string) => `cited by ${claims}`,
  fewer: (text: string) => `No exact match for “${text}”. Closest results:`,
  groupWith: (group: string, words: string) => `${group} containing “${words}”`,
  noCommand: "No command found.",
  failed: (kinds: readonly string[], reason: string) => `Could not search ${kinds.join(", ").toLowerCase()}. ${reason}`,
  firstOf: (shown: number, counted: string) =>
    `Showing the first ${shown} of ${counted}. Add words to narrow the search.`,
  /** The effect of Enter on a line. */
  enter: {
    new: "Enter opens a new view; Shift+Enter adds to this one, Ctrl+Enter too and keeps searching.",
    inView: "Enter selects it in this view.",
    page: "Enter opens it.",
  },
  kindsHint: "Type > for commands, or claim:, source: or country: to search only those.",
  forget: "Clear recent picks",
};

export type Strings = typeof en;

export const strings = inLanguages(en, async () => (await import("./strings.zh.ts")).zh);
