import type { Claim } from "@atlas/server/contract";
import { language } from "../words/language.ts";
import { listClauses } from "../words/listWords.ts";
import { wordStrings as words } from "./strings.ts";

type Attributed = Pick<Claim, "statement" | "attributed_names" | "attributed_names_zh" | "attributed_words">;

/** Words of a statement; `word` says whose word they are, such as "Carester's word", null if nobody's. */
export interface StatementPart {
  text: string;
  word: string | null;
}

/** A stretch of a statement that is the word of `speakers`. */
interface Stretch {
  start: number;
  end: number;
  speakers: string[];
}

/** A statement cut where the word of a speaker begins and ends. */
export function statementParts(claim: Attributed): StatementPart[] {
  const { statement } = claim;
  const stretches = stretchesOf(claim);
  const cuts = [...new Set([0, ...stretches.flatMap(({ start, end }) => [start, end]), statement.length])];
  return cuts
    .toSorted((a, b) => a - b)
    .slice(0, -1)
    .map((from, place, sorted) => {
      const stretch = stretches.find(({ start }) => start === from);
      return {
        text: statement.slice(from, sorted[place + 1]),
        word: stretch === undefined ? null : words.wordOf(stretch.speakers),
      };
    });
}

/** A statement in plain text, each word of a speaker followed by its mark: "… 15% of world demand [Carester's word]." */
export function markedStatement(claim: Attributed): string {
  return statementParts(claim)
    .map(({ text, word }) => withMark(text, word))
    .join("");
}

/** Whose word the whole of a statement is: "Carester's word"; null if nobody's, or if only parts of it are. */
export function wholeWord(claim: Omit<Attributed, "statement">): string | null {
  const speakers = speakersOf(claim).filter((_, place) => claim.attributed_words[place] === "");
  return speakers.length === 0 ? null : words.wordOf(speakers);
}

/** Whose word a statement is and which words, for a table: "Carester: “15% of world demand”"; null if nobody's. */
export function whoseWord(claim: Attributed): string | null {
  const told = speakersOf(claim).flatMap((name, place) =>
    partsOf(claim.attributed_words[place]).map((text) => words.whose(name, text || claim.statement)),
  );
  return listClauses(told) || null;
}

/** A number in a text, with its power of ten. */
const numbers = /\d[\d,]*(?:\.\d+)?(?: (?:thousand|million|billion|trillion))?/g;
const powers: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };
/** A statement rounds large figures: 842.9 million for 842,882,500. */
const ROUNDED = 0.0002;

/** Whose word a figure of a claim is: "Carester's word"; null if it stands outside of anybody's words. */
export function figureWord(claim: Attributed, figure: number): string | null {
  const holds = ({ text, word }: StatementPart) =>
    word !== null &&
    (text.match(numbers) ?? []).some((found) => {
      const [digits = "", power = ""] = found.split(" ");
      const value = Number(digits.replaceAll(",", "")) * (powers[power] ?? 1);
      return Math.abs(value - Math.abs(figure)) <= Math.abs(figure) * ROUNDED;
    });
  return wholeWord(claim) ?? statementParts(claim).find(holds)?.word ?? null;
}

/** A text with the mark of its speaker, if it is anybody's word: "62% [Baogang Group's word]". */
export function withMark(text: string, word: string | null): string {
  if (word === null) return text;
  return language() === "zh" ? `${text}〔${word}〕` : `${text} [${word}]`;
}

function stretchesOf(claim: Attributed): Stretch[] {
  const found: Stretch[] = [];
  const spoken = speakersOf(claim).flatMap((speaker, place) =>
    partsOf(claim.attributed_words[place]).flatMap((text) => (text === "" ? [] : { speaker, text })),
  );
  // Longer ones first, so that words within them are looked for elsewhere.
  for (const { speaker, text } of spoken.toSorted((a, b) => b.text.length - a.text.length)) {
    addStretch(found, { speaker, text, statement: claim.statement });
  }
  return found;
}

function addStretch(
  found: Stretch[],
  { speaker, text, statement }: { speaker: string; text: string; statement: string },
): void {
  for (let start = statement.indexOf(text); start >= 0; start = statement.indexOf(text, start + 1)) {
    const end = start + text.length;
    const same = found.find((one) => one.start === start && one.end === end);
    if (same !== undefined) {
      same.speakers.push(speaker);
      return;
    }
    if (found.every((one) => end <= one.start || one.end <= start)) {
      found.push({ start, end, speakers: [speaker] });
      return;
    }
  }
}

function partsOf(attributed: string | undefined): string[] {
  return attributed?.split(" | ") ?? [];
}

function speakersOf(claim: Omit<Attributed, "statement">): string[] {
  return (language() === "zh" ? claim.attributed_names_zh : claim.attributed_names).map(words.named);
}
