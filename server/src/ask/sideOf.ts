import type { Side } from "../language/meanings.ts";
import type { AskedText } from "./AskedText.ts";

/** A relation that a text names: its words, and on which side they put whoever is named. */
interface Relation {
  first: number;
  last: number;
  side: Side;
}

const BE = new Set("is are was were be been being gets got".split(" "));
/** Words before the acting side, and before the side that is acted upon. */
const FROM = new Set(["by", "from", "由", "被", "从"]);
const TO = new Set(["to", "on", "向", "给", "对", "为", "把"]);
const ASKING = new Set("who which whom what 谁 哪".split(" "));

/** The side of a relation on which something named stands; null where the text does not tell. */
export function sideOf(
  text: AskedText,
  { first, last, side }: Relation,
  places: readonly number[],
): "subject" | "object" | null {
  const from = Math.min(...places);
  const to = Math.max(...places);
  if (places.some((place) => place >= first && place <= last)) return null;
  const before = to < first;
  // "owners of X" and "X's owners" ask for subjects, so X is the object.
  if (side === "subject") return "object";
  if (side === "object") return "subject";
  const plain = verbSide(text, { first, last }, { from, to, before });
  if (plain === null || side === "verb") return plain;
  return plain === "subject" ? "object" : "subject";
}

function verbSide(
  text: AskedText,
  verb: { first: number; last: number },
  named: { from: number; to: number; before: boolean },
): "subject" | "object" | null {
  const said = (place: number) => text.words[place]?.folded ?? "";
  const ahead = [said(named.from - 1), said(named.from - 2)];
  if (ahead.some((word) => FROM.has(word))) return "subject";
  if (ahead.some((word) => TO.has(word))) return "object";
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
