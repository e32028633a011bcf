import type { ReadCounts, ReadSentence } from "../contract/index.ts";
import type { evidenceIds } from "../rules/vocabulary.ts";

/** Counts the sentences of a reading for its head. */
export function countsOf(all: readonly ReadSentence[]): ReadCounts {
  const sentences = all.filter(({ kind }) => kind === "sentence" || kind === "list item");
  const having = (verdict: ReadSentence["verdict"]) => sentences.filter((one) => one.verdict === verdict);
  const known = having("known");
  const naming = (least: number) =>
    sentences.filter(({ mentions }) => new Set(mentions.map(({ ids }) => ids[0])).size >= least).length;
  return {
    sentences: sentences.length,
    naming: naming(1),
    naming_two: naming(2),
    known: knownBy(known),
    from_text: having("from_text").length,
    differs: having("differs").length,
    disputed: having("disputed").length,
    not_in_atlas: having("not_in_atlas").length,
    names_nothing: having("names_nothing").length,
  };
}

function knownBy(known: readonly ReadSentence[]): ReadCounts["known"] {
  const count = (evidence: (typeof evidenceIds)[number]) => known.filter(({ grade }) => grade === evidence).length;
  return {
    corroborated: count("corroborated"),
    "single-source": count("single-source"),
    assessed: count("assessed"),
    "self-reported": count("self-reported"),
    disputed: count("disputed"),
  };
}
