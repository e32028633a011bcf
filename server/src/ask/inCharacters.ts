import { type AskedText, placesOf } from "./AskedText.ts";
import type { AtlasName, AtlasWords } from "./AtlasWords.ts";
import { isProper, type Named } from "./namedIn.ts";

/** Characters that many names have and texts leave out, which count for less. */
const LIGHT = new Set([..."稀土产型用的"]);
const LIGHT_WEIGHT = 0.3;
/** Least part of a name, by weight, that must be said. */
const LEAST = 0.45;
const PART = 0.9;
/** Fit of goods of which only the element is named, and most characters of their names. */
const ELEMENT_FIT = 0.65;
const MOST_OF_ELEMENT = 4;
/** Fit of a proper name that is made of the name of a country and the subject of the atlas. */
const PLAIN_FIT = 0.5;
/** Most entities with some characters in their names for which these stand. */
const MOST_OWNERS = 3;

/** Whether a text names an entity in Chinese: a proper name in one piece, a term with its characters in their order. */
export function inCharacters(text: AskedText, name: AtlasName, atlas: AtlasWords): Named | null {
  const { entity, han } = name;
  // Policies have long names, of which texts say the telling parts.
  const isProperName = isProper(entity) && entity.type !== "policy";
  const places = isProperName ? longestRun(text.keys, han) : inOrder(text.keys, han);
  const [only = 0] = places;
  if (places.length === 1 && han.length > 1) {
    const isElement = !isProper(entity) && han.length <= MOST_OF_ELEMENT && text.elementAt(only);
    return isElement ? { entity, places, fit: ELEMENT_FIT, isWhole: false } : null;
  }
  if (places.length === 0) return null;
  const said = places.map((place) => text.keys[place] ?? "");
  const isWhole = places.length === han.length;
  const isOwn =
    places.some((place) => text.bare.includes(place)) &&
    isRun(places) &&
    atlas.namesHaving(said.join("")) <= MOST_OWNERS;
  if (isProperName && !isWhole && !isOwn) return null;
  const part = (weightOf(said, atlas) / weightOf(han, atlas)) * PART;
  // 中国稀土 is a firm, and the rare earths of China.
  if (isProperName && isWhole && places.length < text.words.length && places.every((place) => text.isPlain(place)))
    return { entity, places, fit: PLAIN_FIT, isWhole: false };
  const fit = isWhole ? 1 : Math.max(part, isOwn ? PART : 0);
  return fit < LEAST ? null : { entity, places: wholeTerms(text, places), fit, isWhole };
}

/** Places with the rest of each term that they begin or end: who says 磁体 of a 永磁 says all of it. */
function wholeTerms(text: AskedText, places: readonly number[]): number[] {
  const terms = text.segments.filter(
    (segment) =>
      segment.readings.some(({ kind }) => kind === "term") && placesOf(segment).some((place) => places.includes(place)),
  );
  return [...new Set([...places, ...terms.flatMap(placesOf)])].sort((a, b) => a - b);
}

/** Weight of some characters by how few names have each. */
function weightOf(characters: readonly string[], atlas: AtlasWords): number {
  return characters.reduce((sum, one) => {
    const rarity = Math.log(1 + atlas.hanNames.length / (1 + atlas.namesHaving(one)));
    return sum + rarity * (LIGHT.has(one) ? LIGHT_WEIGHT : 1);
  }, 0);
}

function isRun(places: readonly number[]): boolean {
  return places.every((place, index) => index === 0 || place === (places[index - 1] ?? 0) + 1);
}

/** Places of the longest run of characters that a text and a name share. */
function longestRun(keys: readonly string[], name: readonly string[]): number[] {
  let best = { end: -1, length: 0 };
  let before: number[] = [];
  for (const [at, key] of keys.entries()) {
    const row = name.map((character, index) => (character === key ? (before[index - 1] ?? 0) + 1 : 0));
    for (const length of row) if (length > best.length) best = { end: at, length };
    before = row;
  }
  return Array.from({ length: best.length }, (_, index) => best.end - best.length + 1 + index);
}

/** Characters between two of one term, at most. */
const GAP = 3;

/** Places of characters of a name that a text has in their order and close together, some perhaps left out. */
function inOrder(keys: readonly string[], name: readonly string[]): number[] {
  let best: number[] = [];
  for (const [start, key] of keys.entries()) {
    const from = name.indexOf(key);
    if (from < 0) continue;
    const places = [start];
    let index = from;
    for (let at = start + 1; at <= (places.at(-1) ?? 0) + GAP && at < keys.length; at++) {
      const next = name.indexOf(keys[at] ?? "", index + 1);
      if (next < 0) continue;
      places.push(at);
      index = next;
    }
    if (places.length > best.length) best = places;
  }
  return best;
}
