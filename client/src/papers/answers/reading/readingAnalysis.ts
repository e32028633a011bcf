import type { Claim, Reading, ReadSentence } from "@atlas/server/contract";
import { readingAddress } from "../../../model/address/pages/readAddress.ts";
import { markedStatement } from "../../../model/claim/statement.ts";
import { entityName } from "../../../model/words/entityName.ts";
import { formatDate } from "../../../model/words/formatDate.ts";
import { formatNumber } from "../../../model/words/formatNumber.ts";
import { listParts } from "../../../model/words/listWords.ts";
import type { Analysis, AnalysisCell, AnalysisColumn, AnalysisTable } from "../common/Analysis.ts";
import { claimGradeCell, english, itemTable } from "../common/cells.ts";
import type { KeptText } from "./KeptText.ts";
import { assertingSentences, barOf, countsById, isCounted, namedEntities, verdictWords } from "./readSentences.ts";
import { type Bar, type CountId, strings, outStrings as words } from "./strings.ts";

const groups: readonly Exclude<CountId, "all">[] = ["against", "new", "known", "own", "text", "nothing"];

/** A reading in sentences and tables, for a briefing: the sentences of the text beside the claims that fit them. */
export function readingAnalysis(reading: Reading, kept: KeptText): Analysis {
  const claims = new Map(reading.claims.map((claim) => [claim.id, claim]));
  const sentences = assertingSentences(reading);
  const context = { sentences, kept, claims };
  return {
    title: titleOf(reading),
    address: readingAddress(kept.key),
    sentences: summaryOf(reading, kept),
    tables: groups.flatMap((group) => {
      const shown = sentences.filter((sentence) => isCounted(sentence, group));
      return shown.length === 0 ? [] : tableOf(group, shown, context);
    }),
    digest: digestOf(context),
    leads: true,
    limits: [...strings.limits, words.kept],
    claims: fittingClaims(sentences, claims),
    entities: namedEntities(reading),
  };
}

/** The findings, rather than the title of the text, which its author chose. */
function titleOf({ subject, counts, entities }: Reading): string {
  const main = entities.find(({ id }) => id === subject?.id);
  return words.title(main === undefined ? null : entityName(main), countsById(counts).known, counts.sentences);
}

function summaryOf({ counts, own_word, source, entities, title }: Reading, kept: KeptText): string[] {
  const each = countsById(counts);
  const parts = (["known", "own", "text", "against", "new", "nothing"] as const).flatMap((id) =>
    each[id] === 0 ? [] : words.counted[id](each[id]),
  );
  const speaker = entities.find(({ id }) => id === own_word.speaker);
  const facts = [own_word.publisher ?? "", kept.published === "" ? "" : formatDate(kept.published)];
  return [
    words.text(kept.title || title || strings.untitled, listParts(facts.filter((fact) => fact !== ""))),
    words.counts(counts.sentences, parts),
    ...(source === null ? [] : [words.isSource(source.claim_count)]),
    ...(speaker === undefined ? [] : [words.ownWord(speaker)]),
  ];
}

function fittingClaims(sentences: readonly ReadSentence[], claims: ReadonlyMap<string, Claim>): Claim[] {
  return [...new Set(sentences.flatMap((one) => claimOf(one, claims) ?? []))];
}

function tableOf(group: Exclude<CountId, "all">, shown: readonly ReadSentence[], read: MatchedText): AnalysisTable {
  return sentenceTable(
    words.captions[group],
    { shown, read, widths: [34, 14, 34], textOf: (text) => text },
    { label: words.evidence, width: 14, of: claimGradeCell },
  );
}

/** The numbered sentences of a text with the claims that fit them. */
interface MatchedText {
  sentences: readonly ReadSentence[];
  kept: KeptText;
  claims: ReadonlyMap<string, Claim>;
}

/** Rows of each kind, and characters of a cell: together they leave the first page of a paper full. */
const ROWS = 2;
const MOST_CHARACTERS = { latin: 150, han: 70 };
const kinds: readonly CountId[] = ["against", "new", "known"];
/** The most telling first; all others come later, in their order in the text. */
const rank: Partial<Record<Bar, number>> = { differs: 0, corroborated: 0, "single-source": 1 };

/** The highlights of a reading: the best of what differs, what is new and what is known, and no claim twice. Null if that is nothing. */
function digestOf(read: MatchedText): AnalysisTable | null {
  const listed = new Set<string>();
  const shown = kinds.flatMap((kind) => {
    const ranked = read.sentences
      .filter((sentence) => isCounted(sentence, kind))
      .toSorted((a, b) => rankOf(a) - rankOf(b) || b.mentions.length - a.mentions.length);
    const different = ranked.filter((sentence) => {
      const id = kind === "new" ? saidIn(sentence, read.kept) : (sentence.claims[0]?.claim ?? "");
      return !listed.has(id) && listed.add(id);
    });
    return different.slice(0, ROWS);
  });
  if (shown.length === 0) return null;
  return sentenceTable(words.digest, { shown, read, widths: [38, 18, 40], textOf: shortened });
}

interface ShownSentences {
  shown: readonly ReadSentence[];
  read: MatchedText;
  /** Widths of text, verdict and claim. */
  widths: readonly [number, number, number];
  textOf: (text: string) => string;
}

/** Some sentences of a text beside the claims on which their verdicts rest; `further` columns follow. */
function sentenceTable(
  caption: string,
  { shown, read: { sentences, kept, claims }, widths: [text, verdict, claim], textOf }: ShownSentences,
  ...further: (AnalysisColumn & { of: (best: Claim) => AnalysisCell })[]
): AnalysisTable {
  const bestOf = (of: (best: Claim) => AnalysisCell) => (sentence: ReadSentence) => {
    const best = claimOf(sentence, claims);
    return best === undefined ? "" : of(best);
  };
  const said = (sentence: ReadSentence): AnalysisCell => {
    const quoted = textOf(saidIn(sentence, kept));
    return { text: quoted, lang: isChinese(quoted) ? "zh" : "en" };
  };
  return itemTable(caption, shown, {
    columns: [
      { label: words.number, number: true, width: 4, of: (one) => formatNumber(sentences.indexOf(one) + 1) },
      { label: strings.inText, width: text, of: said },
      { label: words.verdict, width: verdict, of: (sentence) => verdictWords(sentence) },
      { label: strings.inAtlas, width: claim, of: bestOf((best) => english(textOf(markedStatement(best)))) },
      ...further.map(({ of, ...column }) => ({ ...column, of: bestOf(of) })),
    ],
    claimIds: (sentence) => [claimOf(sentence, claims)?.id ?? []].flat(),
  });
}

/** A sentence as it stands in the text, in one line. */
function saidIn({ start, end }: Pick<ReadSentence, "start" | "end">, { text }: Pick<KeptText, "text">): string {
  return text.slice(start, end).replace(/\s+/g, " ").trim();
}

/** The claim on which the verdict of a sentence rests; those of others only come near. */
function claimOf({ verdict, claims: [first] }: ReadSentence, claims: MatchedText["claims"]): Claim | undefined {
  return verdict === "not_in_atlas" || verdict === "names_nothing" ? undefined : claims.get(first?.claim ?? "");
}

function rankOf(sentence: ReadSentence): number {
  return rank[barOf(sentence)] ?? 2;
}

function shortened(text: string): string {
  const most = isChinese(text) ? MOST_CHARACTERS.han : MOST_CHARACTERS.latin;
  if (text.length <= most) return text;
  return `${text.slice(0, most).replace(/[\s,，、]*\S{0,12}$/u, "")}…`;
}

function isChinese(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}
