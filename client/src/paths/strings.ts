import type { Evidence } from "@atlas/server/vocabulary";
import { counted } from "../words/counted.ts";
import { inLanguages } from "../words/language.ts";
import type { Restriction } from "./results/loosenings.ts";

/** Two steps that meet: the entities left and right of the one in the middle, and the verb phrase of both steps. */
interface Meeting {
  left: string;
  middle: string;
  right: string;
  phrase: string;
}

const en = {
  title: "Path finder",
  titleOf: (from: string, to: string) => `Paths from ${from} to ${to}`,
  lead: "How two entities are connected, as a chain of claims that is as good as its weakest link.",
  form: "What to look for",
  from: "From",
  to: "To",
  placeholder: "A company, technology, 包钢…",
  pickedAs: (end: string) => (name: string) => `${end}: ${name}`,
  swap: "Swap from and to",
  notFound: (id: string) => `Not in this data set: ${id}`,
  hopLimit: "At most",
  hops: (count: number) => counted(count, "step", "steps"),
  floor: "Evidence",
  floors: {
    disputed: "Any evidence",
    "self-reported": "Nothing disputed",
    assessed: "Assessed or better",
    "single-source": "Single source or better",
    corroborated: "Corroborated only",
  } satisfies Record<Evidence, string>,
  predicates: "Kinds of link",
  anyPredicate: "Any",
  chosen: (count: number) => `${count} chosen`,
  between: "Types in between",
  typesOf: (count: number, all: number) => `${count} of ${all} types`,
  crowded: "Links almost everything, so paths through it say little",
  asOf: "As of",
  asOfHint: "YYYY-MM-DD",
  asOfFault: "Enter a date as 2025, 2025-06 or 2025-06-30.",
  through: "Through",
  addThrough: "Through another entity",
  addThroughHint: "Add an entity…",
  pickedThrough: (name: string) => `Paths run through ${name}`,
  stopThrough: (name: string) => `No longer through ${name}`,
  avoiding: "Avoiding",
  stopAvoiding: (name: string) => `Stop avoiding ${name}`,
  results: "Paths",
  looking: "Looking for paths…",
  same: "From and to are the same entity. Choose two different ones.",
  start: "Choose two entities, or begin with one of these:",
  example: (from: string, to: string) => `${from} to ${to}`,
  found: (count: number, lengths: string) => `${counted(count, "path", "paths")} of ${lengths}`,
  lengths: (least: number, most: number) => (least === most ? en.hops(least) : `${least} or ${en.hops(most)}`),
  ranking:
    "A direct link comes first. Other paths are ranked by their weakest link, strongest first, then by length. Only the shortest paths and those one step longer are searched for.",
  more: "More paths of these lengths exist.",
  showMore: (most: number) => `Show up to ${most}`,
  path: (place: number, hops: number) => `${place}. ${en.hops(hops)}`,
  weakest: (grade: string) => `Weakest link: ${grade.toLowerCase()}`,
  weakestMark: "weakest link",
  /** Two entities of which the same is said of the one between them. */
  sameOfIt: ({ left, middle, right, phrase }: Meeting) =>
    `${left} ${phrase} ${middle}, and so ${auxiliary(phrase)} ${right}.`,
  sameOfBoth: ({ left, middle, right, phrase }: Meeting) => `${middle} ${phrase} both ${left} and ${right}.`,
  compared: (one: string, other: string) => `${one} is only compared with ${other}.`,
  throughThings: (things: string) => `It runs through ${things}.`,
  noDealing: (from: string, to: string) => `This path does not say that ${from} and ${to} deal with each other.`,
  claims: (claims: string, sources: number) => `${claims}, ${counted(sources, "source", "sources")}`,
  /** The end of a sentence, with the status of a claim that is not current. */
  sentenceEnd: (status: string | null) => (status === null ? "." : ` (${status}).`),
  readClaims: "Read with sources",
  readClaimsOf: (origin: string, reached: string) =>
    `Read the claims between ${origin} and ${reached} with their sources`,
  addToView: "Add to view",
  addPathToView: (place: number) => `Add to view: path ${place}`,
  briefing: "Create briefing",
  briefingOfPath: (place: number) => `Create briefing: path ${place}`,
  showAlone: "Show only this path",
  showPathAlone: (place: number) => `Show only this path: ${place}`,
  copyPath: "Copy as text",
  copyPathOf: (place: number) => `Copy as text: path ${place}`,
  copyFailed: "Not copied",
  pathTitle: (from: string, to: string, hops: number) => `From ${from} to ${to} in ${en.hops(hops)}`,
  textSource: (source: string) => `Source: ${source}`,
  textAgainst: (source: string) => `Contradicted by: ${source}`,
  map: (paths: number) => `All ${paths} paths, from left to right; the list describes them in words`,
  avoid: "Search again without",
  avoidOne: (name: string) => `Search again without ${name}`,
  avoidClaim: "Find paths without this claim",
  noPath: (hops: number) => `No path within ${en.hops(hops)}`,
  noPathHint: (from: string, to: string, through: string) =>
    `With these settings, no path leads from ${from} to ${to}${through && ` through ${through}`}.`,
  trying: "Checking which settings could be relaxed…",
  wouldFind: "Changes that would find a path",
  wouldNotFind: "Changes that would not help on their own",
  loosened: {
    hops: "more steps",
    floor: "any evidence",
    predicates: "any kind of link",
    between: "any type in between, including sectors and places",
    asOf: "any date",
    via: "no required entity in between",
    avoid: "nothing avoided",
    all: "all of these together",
  } satisfies Record<Restriction, string>,
  listed: (restrictions: readonly string[]) => `: ${restrictions.join("; ")}.`,
  wouldGive: (what: string, hops: number) => `With ${what}: a path of ${en.hops(hops)}`,
  nothingHelps:
    "No change of settings helps: this data set does not connect the two within 6 steps. They may still be connected.",
  cut: "The search stopped before it was complete, so there may be paths it did not find. Try fewer steps or fewer types in between.",
};

export type Strings = typeof en;

/** The auxiliary that repeats a verb phrase: "is located in", and so is; "issued", and so did. */
function auxiliary(phrase: string): "is" | "did" | "does" {
  if (phrase.startsWith("is ")) return "is";
  return phrase.endsWith("ed") ? "did" : "does";
}

/** The words of the path finder. */
export const strings = inLanguages(en, async () => (await import("./strings.zh.ts")).zh);
