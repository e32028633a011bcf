/**
 * Meanings that words of a question can have beside names, places and times: relations between entities, measures, and what
 * narrows an answer. `cypher/README.md` lists them for the questions, which say by them what they answer.
 */
export const meanings = [
  // relations
  "own",
  "supply",
  "fund",
  "make",
  "mine",
  "use",
  "depend",
  "affect",
  "restrict",
  "partner",
  "research",
  // measures
  "share",
  "output",
  "capacity",
  "trade",
  "price",
  "figure",
  // what narrows an answer
  "abroad",
  "one",
  "several",
  "countries",
  "when",
  "new",
  "ended",
  "suspended",
  "planned",
  "late",
  "disputed",
  "evidence",
  "compare",
  "if",
] as const;
export type Meaning = (typeof meanings)[number];
