import { type DecimalSign, typedNumber } from "./typedNumber.ts";
import { typedUnit, type Unit } from "./typedUnit.ts";

/** A figure as the data write it. */
export type Figure = {
  quantity: string;
  unit: Unit;
};

/** A number as people write one, with a word for thousands or millions. */
const NUMBER = String.raw`-?\d(?:[\d.,'’\s]*\d)?\s*(?:(?:thousand|tsd\.?|tausend|millions?|mio\.?|mn|mln|m|millionen|billions?|bn|mrd\.?|milliarden?|milliards?)(?![\p{L}\d/])|[千万萬亿億])?`;
const numberFirst = new RegExp(String.raw`^(${NUMBER})\s*(\S.*)$`, "iu");
const unitFirst = new RegExp(String.raw`^([^\d\s-]+)\s*(${NUMBER})$`, "iu");
const numbers = new RegExp(NUMBER, "giu");
/** A unit has at most so many words: "tonnes per year". */
const MOST_WORDS = 3;

/**
 * A typed figure with its unit: "40 t/yr", "40 t a year", "1.200,5 t/a", "120 %", "$58.5 million", "4万吨/年" and "每年40吨". `sign` says
 * what stands before decimals where a number leaves it open. Null if it is no number and a known unit.
 */
export function typedFigure(text: string, sign?: DecimalSign): Figure | null {
  const plain = text.normalize("NFKC").trim().replace(/\s+/g, " ");
  const [, each = "", typed = ""] = /^(?:每?([年月周])(?:产)?)?\s*(.*)$/.exec(plain) ?? [];
  const [, number = "", word = ""] = numberFirst.exec(typed) ?? [];
  const figure = figureOf(number, each === "" ? word : `${word}/${each}`, sign);
  if (figure !== null) return figure;
  const [, unit = "", amount = ""] = unitFirst.exec(typed) ?? [];
  return figureOf(amount, unit, sign);
}

function figureOf(number: string, word: string, sign: DecimalSign | undefined): Figure | null {
  const typed = number === "" || word === "" ? null : typedUnit(word);
  // In "$30m" it cannot be metres.
  const quantity = typed === null ? null : typedNumber(number.replace(/(?<=\d)\s*m$/i, " million"), sign);
  if (typed === null || quantity === null) return null;
  const scaled =
    typed.scale === 1 ? quantity : typedNumber(String(Number((Number(quantity) * typed.scale).toFixed(6))));
  return scaled === null ? null : { quantity: scaled, unit: typed.unit };
}

/** The figure within a text, and the text without it: "owns 38 % of" is 38 % and "owns of". Null if it has none. */
export function figureWithin(text: string, sign?: DecimalSign): { figure: Figure; rest: string } | null {
  const plain = text.normalize("NFKC").replace(/\s+/g, " ");
  for (const found of plain.matchAll(numbers)) {
    const number = found[0].trimEnd();
    const words = plain.slice(found.index + number.length).split(/(?<=\S)(?=\s)|(?<=[%吨年斤])/u);
    for (let count = MOST_WORDS; count > 0; count--) {
      const unit = words.slice(0, count).join("");
      const figure = typedFigure(number + unit, sign);
      const rest = [plain.slice(0, found.index), words.slice(count).join("")].map((part) => part.trim()).join(" ");
      if (figure !== null) return { figure, rest: rest.trim() };
    }
  }
  return null;
}

/** A word before a number bounds it: at least, at most, or about so many. */
export type Bound = "minimum" | "maximum" | "about";

const bounds: readonly [bound: Bound, pattern: RegExp][] = [
  [
    "minimum",
    /^(?:>=?|≥|at least|more than|over|above|min\.?|mindestens|über|mehr als|au moins|plus de|至少|超过|不低于|不少于)\s*/iu,
  ],
  [
    "maximum",
    /^(?:<=?|≤|at most|up to|max\.?|below|under|höchstens|bis zu|unter|jusqu['’]à|au plus|至多|不超过|不高于)\s*/iu,
  ],
  [
    "about",
    /^(?:~|≈|about|around|approx\.?|approximately|c\.|ca\.?|circa|some|etwa|rund|ungefähr|environ|près de|约|大约|近)\s*/iu,
  ],
];

/** A typed figure without the word before it that bounds it, and what that says; null if there is none. */
export function withoutBound(text: string): { text: string; bound: Bound | null } {
  const typed = text.trim();
  for (const [bound, pattern] of bounds) {
    const rest = typed.replace(pattern, "");
    if (rest !== typed && /^[^\p{L}]*\d|^[\p{Lu}$€£]+\s*\d/u.test(rest)) return { text: rest, bound };
  }
  return { text: typed, bound: null };
}
