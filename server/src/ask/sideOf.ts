import type { Meaning, Side } from "../language/meanings.ts";
import type { AskedText } from "./AskedText.ts";

/** A relation that a text names, by its words. */
interface Relation {
  first: number;
  last: number;
  meaning: Meaning;
  /** Side on which its words put whoever is named. */
  side: Side;
}

const BE = new Set("is are was were be been being gets got".split(" "));
/** Words before the acting side, and before the side that is acted upon. */
const FROM = new Set(["by", "from", "由", "被", "从", "来", "自"]);
const TO = new Set(["to", "on", "向", "给", "对", "为", "把"]);
/** Nouns and adjectives, whose order says nothing: "the dependence of X", "how dependent is X". */
const NO_VERB = /(?:nce|ncy|nt|ship|able|posure|xposed)$/;
const ASKING = new Set("who which whom what 谁 哪".split(" "));

/** Something that a text names, by the places of its words. */
interface Stands {
  places: readonly number[];
  isCountry: boolean;
}

/** The side of a relation on which something named stands; null where the text does not tell. */
export function sideOf(
  text: AskedText,
  relation: Relation,
  { places, isCountry }: Stands,
): "subject" | "object" | null {
  const { first, last, meaning, side } = relation;
  const from = Math.min(...places);
  const to = Math.max(...places);
  if (places.some((place) => place >= first && place <= last)) return null;
  // "owners of X" and "X's owners" ask for subjects, so X is the object; but "Chinese owners" are Chinese.
  if (side === "subject") return isCountry && to === first - 1 ? "subject" : "object";
  if (side === "object") return "subject";
  const plain = verbSide(text, { first, last, meaning }, { from, to, before: to < first });
  if (plain === null || side === "verb") return plain;
  return plain === "subject" ? "object" : "subject";
}

/** The side that the word before something named tells, such as "from" or "to"; null for none. Words of the verb do not count. */
export function markedSide(
  text: AskedText,
  { first, last, meaning }: Pick<Relation, "first" | "last" | "meaning">,
  from: number,
): "subject" | "object" | null {
  const places = [from - 1, from - 2].filter((place) => place > last || place < first);
  const ahead = places.map((place) => text.words[place]?.folded ?? "");
  // Who is supplied from somewhere depends on it.
  if (ahead.some((word) => FROM.has(word))) return meaning === "depend" ? "object" : "subject";
  return ahead.some((word) => TO.has(word)) ? "object" : null;
}

/** Whether something goes to what stands at a place of a text. */
export function goesTo({ words }: AskedText, place: number): boolean {
  return TO.has(words[place - 1]?.folded ?? "");
}

function verbSide(
  text: AskedText,
  verb: Pick<Relation, "first" | "last" | "meaning">,
  named: { from: number; to: number; before: boolean },
): "subject" | "object" | null {
  const said = (place: number) => text.words[place]?.folded ?? "";
  const marked = markedSide(text, verb, named.from);
  if (marked !== null) return marked;
  if (NO_VERB.test(said(verb.last)) || said(named.from - 1) === "of") return null;
  const between = (from: number, until: number) => text.words.slice(from, until).map(({ folded }) => folded);
  if (!named.before) return "object";
  const inside = between(named.to + 1, verb.first);
  // "X is owned by" is turned round; "X 由谁控股" asks for who stands between.
  if (inside.some((word) => BE.has(word)) && /(?:ed|ught|id|nt|de|own)$/.test(said(verb.last))) return "object";
  if (inside.some((word) => ASKING.has(word))) return "object";
  const later = between(verb.last + 1, text.words.length);
  if (inside.length === 0 && /^(?:of|in|for)$/.test(later[0] ?? "")) return null;
  return "subject";
}
