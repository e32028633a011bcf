import type { Claim, ReadSentence } from "@atlas/server/contract";
import { formatNumber } from "../../../model/words/formatNumber.ts";
import type { AnalysisRow, AnalysisTable } from "../common/Analysis.ts";
import type { KeptText } from "./KeptText.ts";
import { barOf, isCounted, saidOf } from "./readSentences.ts";
import { type Bar, type CountId, strings, outStrings as words } from "./strings.ts";

/** The numbered sentences of a text with the claims that fit them. */
export interface MatchedText {
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
export function digestOf(read: MatchedText): AnalysisTable | null {
  const listed = new Set<string>();
  const rows = kinds.flatMap((kind) => {
    const ranked = read.sentences
      .filter((sentence) => isCounted(sentence, kind))
      .toSorted((a, b) => rankOf(a) - rankOf(b) || b.mentions.length - a.mentions.length);
    const different = ranked.filter((sentence) => {
      const id = kind === "new" ? saidIn(sentence, read.kept) : (sentence.claims[0]?.claim ?? "");
      return !listed.has(id) && listed.add(id);
    });
    return different.slice(0, ROWS).map((sentence) => rowOf(sentence, read));
  });
  if (rows.length === 0) return null;
  return {
    caption: words.digest,
    columns: [
      { label: words.number, number: true, width: 4 },
      { label: strings.inText, width: 38 },
      { label: words.verdict, width: 18 },
      { label: strings.inAtlas, width: 40 },
    ],
    rows,
  };
}

/** A sentence as it stands in the text, in one line. */
export function saidIn({ start, end }: Pick<ReadSentence, "start" | "end">, { text }: Pick<KeptText, "text">): string {
  return text.slice(start, end).replace(/\s+/g, " ").trim();
}

/** The claim on which the verdict of a sentence rests; those of others only come near. */
export function claimOf({ verdict, claims: [first] }: ReadSentence, claims: MatchedText["claims"]): Claim | undefined {
  return verdict === "not_in_atlas" || verdict === "names_nothing" ? undefined : claims.get(first?.claim ?? "");
}

function rankOf(sentence: ReadSentence): number {
  return rank[barOf(sentence)] ?? 2;
}

function rowOf(sentence: ReadSentence, { sentences, kept, claims }: MatchedText): AnalysisRow {
  const best = claimOf(sentence, claims);
  const said = shortened(saidIn(sentence, kept));
  return {
    cells: [
      { text: formatNumber(sentences.indexOf(sentence) + 1) },
      { text: said, lang: isChinese(said) ? "zh" : "en" },
      { text: strings.verdict[saidOf(sentence)] },
      best === undefined ? { text: "" } : { text: shortened(best.statement), lang: "en" },
    ],
    claimIds: best === undefined ? [] : [best.id],
  };
}

function shortened(text: string): string {
  const most = isChinese(text) ? MOST_CHARACTERS.han : MOST_CHARACTERS.latin;
  if (text.length <= most) return text;
  return `${text.slice(0, most).replace(/[\s,，、]*\S{0,12}$/u, "")}…`;
}

function isChinese(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}
