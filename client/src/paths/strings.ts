import type { Evidence } from "@atlas/server/vocabulary";
import { inLanguages } from "../ui/language.ts";
import type { Restriction } from "./loosenings.ts";
import { zh } from "./strings.zh.ts";

const en = {
  title: "Path finder",
  titleOf: (from: string, to: string) => `Paths from ${from} to ${to}`,
  lead: "How two entities are connected, as a chain of claims that is as good as its weakest link.",
  form: "What to look for",
  from: "From",
  to: "To",
  placeholder: "A company, technology, 包钢 …",
  pickedAs: (end: string) => (name: string) => `${end}: ${name}`,
  swap: "Swap from and to",
  notFound: (id: string) => `Not in this data set: ${id}`,
  hopLimit: "At most",
  hops: (count: number) => (count === 1 ? "1 hop" : `${count} hops`),
  floor: "Evidence",
  floors: {
    disputed: "Any evidence",
    "self-reported": "Nothing disputed",
    assessed: "Assessed or better",
    "single-source": "Single source or better",
    corroborated: "Corroborated only",
  } satisfies Record<Evidence, string>,
  predicates: "Predicates",
  anyPredicate: "Any",
  chosen: (count: number) => `${count} chosen`,
  between: "In between",
  typesOf: (count: number, all: number) => `${count} of ${all} types`,
  crowded: "Join almost everything",
  asOf: "As of",
  asOfHint: "2025-06-30",
  asOfFault: "A date is written 2025, 2025-06 or 2025-06-30.",
  through: "Through",
  addThrough: "Through another entity",
  addThroughHint: "Add an entity …",
  pickedThrough: (name: string) => `Paths run through ${name}`,
  stopThrough: (name: string) => `No longer through ${name}`,
  avoiding: "Avoiding",
  stopAvoiding: (name: string) => `Stop avoiding ${name}`,
  results: "Paths",
  same: "From and to are the same entity. Choose two different ones.",
  start: "Choose two entities, or begin with one of these:",
  example: (from: string, to: string) => `${from} to ${to}`,
  found: (count: number, lengths: string) => `${count === 1 ? "1 path" : `${count} paths`} of ${lengths}`,
  lengths: (least: number, most: number) => (least === most ? en.hops(least) : `${least} or ${en.hops(most)}`),
  ranking:
    "The path with the strongest weakest link comes first, then the shorter. Only the shortest paths and those one hop longer are looked for.",
  more: "More paths of these lengths exist.",
  showMore: (most: number) => `Show up to ${most}`,
  path: (place: number, hops: number) => `${place}. ${en.hops(hops)}`,
  weakest: (grade: string) => `Weakest link: ${grade.toLowerCase()}`,
  weakestMark: "weakest link",
  claims: (claims: number, sources: number) =>
    `${claims === 1 ? "1 claim" : `${claims} claims`}, ${sources === 1 ? "1 source" : `${sources} sources`}`,
  andDisputed: (count: number) => `; ${count} disputed`,
  /** How a sentence ends, whose claim may not be in force. */
  sentenceEnd: (status: string | null) => (status === null ? "." : ` (${status}).`),
  readClaims: "Read with sources",
  readClaimsOf: (origin: string, reached: string) =>
    `Read the claims between ${origin} and ${reached} with their sources`,
  addToView: "Add to view",
  addPathToView: (place: number) => `Add to view: path ${place}`,
  showAlone: "Show alone",
  showPathAlone: (place: number) => `Show alone: path ${place}`,
  copyPath: "Copy as text",
  copyPathOf: (place: number) => `Copy as text: path ${place}`,
  copyFailed: "Not copied",
  pathTitle: (from: string, to: string, hops: number) => `From ${from} to ${to} in ${en.hops(hops)}`,
  textSource: (source: string) => `Source: ${source}`,
  textAgainst: (source: string) => `Contradicted by: ${source}`,
  map: (paths: number) => `All ${paths} paths from left to right; the list says the same in words`,
  avoid: "Look again without",
  avoidOne: (name: string) => `Look again without ${name}`,
  noPath: (hops: number) => `No path within ${en.hops(hops)}`,
  noPathHint: (from: string, to: string, through: string) =>
    `With what is chosen above, nothing leads from ${from} to ${to}${through && ` through ${through}`}.`,
  trying: "Trying what could be loosened …",
  wouldFind: "What would find one",
  wouldNotFind: "What would not help by itself",
  loosened: {
    hops: "more hops",
    floor: "any evidence",
    predicates: "any predicate",
    between: "any type in between, sectors and places too",
    asOf: "any time",
    via: "nothing that it must run through",
    avoid: "avoiding nothing",
    all: "all of this together",
  } satisfies Record<Restriction, string>,
  listed: (restrictions: readonly string[]) => `: ${restrictions.join("; ")}.`,
  wouldGive: (what: string, hops: number) => `With ${what}: a path of ${en.hops(hops)}`,
  nothingHelps:
    "Nothing that could be loosened leads further: this data set does not connect the two within 6 hops. That does not mean that nothing connects them.",
  cut: "The search was stopped before it had seen everything, so there may be paths. Ask for fewer hops or fewer types in between.",
};

export type Strings = typeof en;

/** Everything the path finder says. */
export const strings = inLanguages(en, zh);
