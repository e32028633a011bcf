import type { Evidence } from "./vocabulary.ts";

/** Changes in a claim that come together with another grade or other words, the most telling first; a claim can have several. */
export const changeCauses = [
  "dispute",
  "word",
  "relays",
  "source-added",
  "source-dropped",
  "sources",
  "statement",
  "status",
  "dates",
  "figures",
  "remarks",
  "rule",
] as const;
export type ChangeCause = (typeof changeCauses)[number];

interface Changed {
  before: { evidence: Evidence } | null;
  after: { evidence: Evidence } | null;
  parts: readonly string[];
}

/** Whether a decision of the editors names the sources that came or went; false where none is noted. */
export interface SourcesDecided {
  added: boolean;
  dropped: boolean;
}

/** The causes that stand for a part of a claim; a sentence stands for its ends and predicate too. */
const ofPart: Readonly<Record<string, ChangeCause>> = {
  dispute: "dispute",
  word: "word",
  relays: "relays",
  statement: "statement",
  ends: "statement",
  predicate: "statement",
  status: "status",
  dates: "dates",
  figures: "figures",
  remarks: "remarks",
};

/** The causes of a change, in their order. A grade that changed alone did so by the rule of evidence or by what is known of its sources. */
export function causesOf({ before, after, parts }: Changed, decided: SourcesDecided | undefined): ChangeCause[] {
  if (before === null || after === null) return [];
  const found = new Set<ChangeCause>(parts.flatMap((part) => ofPart[part] ?? []));
  if (parts.includes("sources")) {
    if (decided?.added) found.add("source-added");
    if (decided?.dropped) found.add("source-dropped");
    if (!decided?.added && !decided?.dropped) found.add("sources");
  }
  const isRegraded = before.evidence !== after.evidence;
  if (isRegraded && [...found].every((cause) => !GRADED.has(cause))) found.add("rule");
  return changeCauses.filter((cause) => found.has(cause));
}

/** Causes on which a grade can hang. */
const GRADED: ReadonlySet<ChangeCause> = new Set([
  "dispute",
  "word",
  "relays",
  "source-added",
  "source-dropped",
  "sources",
  "statement",
]);
