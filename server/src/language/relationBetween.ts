import { textLexicon } from "./lexicon.ts";
import { isRelation, type Meaning, type Side } from "./meanings.ts";
import { type Word, wordsOf } from "./wordsOf.ts";

/** A relation that a text says of two names, and which of them acts: owns, supplies, pays. */
export interface SaidRelation {
  meaning: Meaning;
  acts: "first" | "second";
}

const BE = new Set("is are was were be been being gets got".split(" "));
const PARTICIPLE = /(?:ed|ught|old|own|ade|ven|eld|aid)$/;
/** Words between two names over which a relation seldom reaches. */
const FAR = 14;

/**
 * The relation that stands between two names, or after both in Chinese: "X owns Y", "Y is owned by X", "Y, a subsidiary of X", "Y由X控股".
 * Null where no word says one, or several do.
 */
export function relationBetween(text: string, between: { start: number; end: number }): SaidRelation | null {
  const words = wordsOf(text, between.start, between.end);
  if (words.length > FAR || TURNS.test(text.slice(between.start, between.end))) return null;
  const found = textLexicon()
    .divide(words)
    .flatMap(({ first, last, readings }) =>
      readings.flatMap((reading) =>
        reading.kind === "meaning" && isRelation(reading.meaning) ? [{ first, last, ...reading }] : [],
      ),
    );
  const meanings = new Set(found.map(({ meaning }) => meaning));
  const [one] = found;
  if (one === undefined || meanings.size > 1) return null;
  // Nouns say nothing by their order: "the stake of X in Y".
  if ((one.side === "verb" || one.side === "inverse") && NOUN.test(said(words, one.first, one.last))) return null;
  return { meaning: one.meaning, acts: actingSide(words, one) };
}

/** Words after which something goes to somebody else, who then has it. */
const TURNS =
  /[给向;；:：，]|划转|转让|\b(?:sold|sell|sells|selling|hand(?:s|ed)?|transfer\w*|offer\w*|to buy|from)\b/iu;
const NOUN =
  /^(?:.*(?:stake|share|holding|interest|offtake|money|fund|subsidy|subsidies|grant|loan|financing|funding|investment|invest|give|given|gave|aid|hold|back|control|provide|pay|paid).*|股权|股份|所有权|资金|钱|提供|投资|补贴|贷款|拨款|融资)s?(?: in| of)?$/u;

function said(words: readonly Word[], first: number, last: number): string {
  return words
    .slice(first, last + 1)
    .map(({ folded }) => folded)
    .join(" ");
}

function actingSide(
  words: readonly Word[],
  { first, last, side }: { first: number; last: number; side: Side },
): SaidRelation["acts"] {
  if (side === "subject") return "first";
  if (side === "object") return "second";
  const said = (place: number) => words[place]?.folded ?? "";
  const before = words.slice(0, first).map(({ folded }) => folded);
  const after = words.slice(last + 1).map(({ folded }) => folded);
  const isPassive =
    (PARTICIPLE.test(said(last)) &&
      (before.some((word) => BE.has(word)) || after[0] === "by") &&
      after.includes("by")) ||
    said(first) === "belong" ||
    said(first) === "belongs" ||
    said(first) === "belonged" ||
    before.some((word) => word === "由" || word === "被");
  return isPassive === (side === "inverse") ? "first" : "second";
}
