import type { Mention, ReadCounts, Reading, ReadSentence } from "@atlas/server/contract";
import type { Bar, CountId, Said } from "./strings.ts";

/** The label beside a sentence: its verdict, for a known one with the evidence of its best claim. */
export function barOf({ verdict, grade }: ReadSentence): Bar {
  return verdict === "known" ? (grade ?? "assessed") : verdict;
}

/** The mark of a sentence; for one that differs in more than a figure, the point in which it differs. */
export function saidOf(sentence: ReadSentence): Said {
  const bar = barOf(sentence);
  if (sentence.stance.includes("name_only")) return "name_only";
  if (bar !== "differs") return bar;
  const [first] = sentence.claims;
  if (!first?.only_plans || first.compared.some(({ agrees }) => !agrees)) return bar;
  return first.only_plans === "claim" ? "only_planned" : "already_so";
}

/** The sentences that can be known or new, without headings and what pages put around a text. */
export function assertingSentences({ sentences }: Pick<Reading, "sentences">): ReadSentence[] {
  return sentences.filter(({ kind }) => kind === "sentence" || kind === "list item");
}

export function isCounted(sentence: ReadSentence, count: CountId): boolean {
  return count === "all" || countOf[barOf(sentence)] === count;
}

/** The number of sentences of each kind. The numbers besides `all` add up to it. */
export function countsById(counts: ReadCounts): Record<CountId, number> {
  const { corroborated = 0, assessed = 0, "single-source": single = 0, "self-reported": own = 0 } = counts.known;
  return {
    all: counts.sentences,
    known: corroborated + single + assessed,
    own,
    text: counts.from_text,
    against: counts.disputed + counts.differs,
    new: counts.not_in_atlas,
    nothing: counts.names_nothing,
  };
}

const countOf: Record<Bar, CountId> = {
  corroborated: "known",
  "single-source": "known",
  assessed: "known",
  "self-reported": "own",
  disputed: "against",
  differs: "against",
  not_in_atlas: "new",
  from_text: "text",
  names_nothing: "nothing",
};

/** A name as the text writes it. */
export function writtenName(text: string, { start, end }: Pick<Mention, "start" | "end">): string {
  return text.slice(start, end);
}

/** The entity that a name means: the one that the reader chose, else the one with the most claims. */
export function meantBy({ ids: [first] }: Mention): string | null {
  return first ?? null;
}

/** Every entity that the text names, in the order in which it first does. */
export function namedEntities({ sentences }: Reading): string[] {
  const mentions = sentences.filter(({ kind }) => kind !== "noise").flatMap((sentence) => sentence.mentions);
  return [...new Set(mentions.flatMap((mention) => meantBy(mention) ?? []))];
}
