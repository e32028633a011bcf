import type { Mention, ReadCounts, Reading, ReadReason, ReadSentence } from "@atlas/server/contract";
import { reasons } from "./reasonStrings.ts";
import { type Bar, type CountId, type Said, strings } from "./strings.ts";

/** A sentence, or one of its statements, as it was judged. */
type Judged = Pick<ReadSentence, "verdict" | "grade" | "reason"> & Partial<Pick<ReadSentence, "statements">>;

/** The label beside a sentence: its verdict, for a known one with the evidence of its best claim. */
export function barOf({ verdict, grade }: Judged): Bar {
  return verdict === "known" ? (grade ?? "assessed") : verdict;
}

/** The mark of a sentence or statement; for one that differs in its status, that. */
export function saidOf(judged: Judged): Said {
  const bar = barOf(judged);
  const why = judged.reason?.why;
  if (why === "name_only") return why;
  return bar === "differs" && (why === "only_planned" || why === "already_so") ? why : bar;
}

/** The verdict in words; a sentence is known in part where the atlas lacks one of its statements. */
export function verdictWords(judged: Judged): string {
  const words = strings.verdict[saidOf(judged)];
  const lacks = judged.statements?.some(({ verdict }) => verdict === "not_in_atlas");
  return lacks && judged.verdict !== "not_in_atlas" && judged.verdict !== "differs" ? strings.inPart(words) : words;
}

/** Why the verdict is so, in one sentence of the reader's language; null where nothing was judged. */
export function reasonOf({ reason }: Judged): string | null {
  return reason === null ? null : reasons[reason.why](reason.in_text ?? "", reason.in_claim ?? "");
}

/** The ways of speaking of a sentence that its reason does not tell already. */
export function untoldStances({ stance, reason }: ReadSentence): ReadSentence["stance"] {
  return stance.filter((one) => reason === null || !toldBy[one].includes(reason.why));
}

const toldBy: Record<ReadSentence["stance"][number], readonly ReadReason["why"][]> = {
  negation: ["denied", "over", "denial"],
  plan: ["since_done", "already_so", "plan"],
  question: ["question"],
  name_only: ["name_only"],
};

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
