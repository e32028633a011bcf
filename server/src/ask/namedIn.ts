import type { Entity } from "../contract/index.ts";
import { type AskedText, placesOf } from "./AskedText.ts";
import type { AtlasName, AtlasWords } from "./AtlasWords.ts";
import { inCharacters } from "./inCharacters.ts";

/** An entity that a text names, with the places of the words that do. */
export interface Named {
  entity: Entity;
  places: readonly number[];
  /** From 0 to 1: how surely it is meant. */
  fit: number;
  /** Whether a name is said in full. */
  isWhole: boolean;
}

/** Proper names, whose words stand together; terms such as "heavy rare earth separation" may be turned round. */
const PROPER: ReadonlySet<string> = new Set(["organisation", "place", "policy"]);
/** Least part of a name, by rarity, that must be said. */
const LEAST = 0.3;
/** Least share of the claims with a word that must be on an entity for which the word stands, and most such entities. */
const OWN = 0.5;
const MOST_OWNERS = 3;
/** Part of a proper name, by rarity, with which it is named though the rest is left out. */
const MOST_OF_NAME = 0.7;
/** Fit of a part of a name that stands for the whole, at most. */
const PART = 0.9;
/** Words that many names have and texts leave out, which count for less. */
const LIGHT = new Set(["rar", "rare", "earth", "mad", "made", "base", "bas"]);
const LIGHT_WEIGHT = 0.2;
/** Fits of what is not named by its words: the last word of a term alone, a sector of a country, policies of a month. */
const CLASS_FIT = 0.3;
const WHOLE_FIT = 0.1;
const SECTOR_FIT = 0.6;
const DATED_FIT = 0.65;
const FOUND_FIT = 0.85;
const ELEMENT_FIT = 0.65;
const MOST = 40;
const YEAR = 4;
/** Fit that something gains, and up to which, where a claim joins it with something else that is named. */
const JOINED = 0.15;
const UNSURE = 0.7;

/** Whether an entity has a proper name. */
export function isProper({ type }: Entity): boolean {
  return PROPER.has(type);
}

/**
 * The entities that a text names, surest first; of each only the name that fits best. `found` are those that a search finds for
 * words that are no words of names, by place.
 */
export function namedIn(text: AskedText, atlas: AtlasWords, found: ReadonlyMap<number, readonly Entity[]>): Named[] {
  const best = new Map<string, Named>();
  const add = (named: Named | null) => {
    if (named === null) return;
    const known = best.get(named.entity.id);
    if (known === undefined || byFit(named, known) < 0) best.set(named.entity.id, named);
  };
  const keys = new Set(text.keys.filter((_, place) => text.words[place]?.isHan === false));
  for (const name of new Set([...keys].flatMap((key) => atlas.namesWith(key)))) add(inWords(text, name, atlas));
  if (text.words.some(({ isHan }) => isHan)) for (const name of atlas.hanNames) add(inCharacters(text, name, atlas));
  for (const [place, entities] of found)
    for (const entity of entities)
      add({ entity, places: [place, ...besides(text, place, entity, atlas)], fit: FOUND_FIT, isWhole: false });
  for (const named of [...sectorsOf(text, atlas), ...datedPolicies(text, atlas)]) add(named);
  return joined([...best.values()], atlas)
    .sort(byFit)
    .slice(0, MOST);
}

/** Prefers, of what is not surely meant, that which a claim joins with something that is: "ore" beside "Myanmar". */
function joined(all: readonly Named[], atlas: AtlasWords): Named[] {
  const sure = all.filter(({ fit }) => fit >= UNSURE);
  return all.map((one) => {
    const others = sure.filter(({ places }) => !places.some((place) => one.places.includes(place)));
    if (one.fit >= UNSURE || others.length === 0) return one;
    const isJoined = others.some(({ entity }) =>
      atlas.claimsOf(entity.id).some(({ parts }) => parts.includes(one.entity.id)),
    );
    return isJoined ? { ...one, fit: one.fit + JOINED } : one;
  });
}

/** More words named surely are better than few; a Chinese character is half a word. */
function byFit(a: Named, b: Named): number {
  const weight = ({ places, fit, entity }: Named) =>
    fit * (1 + Math.min(places.length, 6) / (entity.name_zh !== null && places.length > 1 ? 12 : 6));
  return (
    weight(b) - weight(a) ||
    Number(b.isWhole) - Number(a.isWhole) ||
    b.entity.claim_count - a.entity.claim_count ||
    (a.entity.id < b.entity.id ? -1 : 1)
  );
}

function inWords(text: AskedText, name: AtlasName, atlas: AtlasWords): Named | null {
  const { entity, keys } = name;
  const places: number[] = [];
  let said = 0;
  let all = 0;
  let rarest = { key: "", rarity: 0 };
  for (const key of keys) {
    const rarity = atlas.rarity(key) * (LIGHT.has(key) ? LIGHT_WEIGHT : 1);
    all += rarity;
    const place = text.keys.findIndex((other, at) => other === key && !places.includes(at));
    if (place < 0) continue;
    places.push(place);
    said += rarity;
    if (rarity > rarest.rarity) rarest = { key, rarity };
  }
  const [only = 0, ...others] = places;
  if (keys.length === 1 && (keys[0] ?? "").length === 1) return null;
  if (places.every((place) => /^\d+$/.test(text.keys[place] ?? ""))) return null;
  if (places.length === 0 || (others.length === 0 && !isWritten(text, only, name))) return null;
  const isWhole = places.length === keys.length;
  const owned = atlas.ownership(rarest.key, entity.id);
  const standsForIt =
    owned >= OWN && new Set(atlas.namesWith(rarest.key).map((one) => one.entity.id)).size <= MOST_OWNERS;
  if (
    isProper(entity) &&
    !isProperly(text, places, { isWhole, standsForIt, owned, part: said / all, isPolicy: entity.type === "policy" })
  )
    return null;
  const isClass = !isWhole && !isProper(entity) && rarest.key === keys.at(-1) && !text.isMeant(only);
  // "Dysprosium" alone may be any of its goods; the best known come first.
  const isElement = others.length === 0 && keys.length === 2 && text.elementAt(only) && !isProper(entity);
  const part = isElement
    ? ELEMENT_FIT
    : Math.max((said / all) * PART, standsForIt ? PART * owned : 0, isClass ? classFit(entity, rarest.key, atlas) : 0);
  const fit = isWhole ? 1 : part;
  return fit < LEAST ? null : { entity, places, fit, isWhole };
}

/** Words beside a place that are words of an entity's names too. */
function besides(text: AskedText, place: number, { id }: Entity, atlas: AtlasWords): number[] {
  return [place - 2, place - 1, place + 1, place + 2].filter((other) =>
    atlas.namesWith(text.keys[other] ?? "").some(({ entity }) => entity.id === id),
  );
}

/** Facts on words that may name something. */
interface Fit {
  isWhole: boolean;
  /** Whether they are its own, and share of the claims with the rarest of them that are on it. */
  standsForIt: boolean;
  owned: number;
  /** Part of the name, by rarity. */
  part: number;
  isPolicy: boolean;
}

/** Whether words name something with a proper name, and do not only occur in its name. */
function isProperly(
  text: AskedText,
  places: readonly number[],
  { isWhole, standsForIt, owned, part, isPolicy }: Fit,
): boolean {
  const isCapital = places.every((place) => /^[\p{Lu}\p{N}]/u.test(text.text.slice(text.words[place]?.start ?? 0)));
  // Of a name that is only begun, something must be its own: "Western rare earths" is no firm.
  const isBegun = places.some((place) => text.bare.includes(place)) && (standsForIt || part >= MOST_OF_NAME);
  if (!standTogether(text, places) || (!isWhole && !isBegun)) return false;
  if (isCapital || (isWhole && isPolicy)) return true;
  if (places.length === 1) return owned >= OWN / 2;
  return places.some((place) => text.bare.includes(place));
}

/** A thing of which others are parts stands for those that share its last word; of several, the best known. */
function classFit({ id, claim_count }: Entity, key: string, atlas: AtlasWords): number {
  const parts = atlas.claimsOf(id).flatMap(({ claim }) => (claim.predicate === "PART_OF" ? [claim] : []));
  const alike = new Set(atlas.namesWith(key).map(({ entity }) => entity.id));
  const isPart = parts.some(({ subject, object }) => subject === id && alike.has(object));
  const isWhole = !isPart && parts.some(({ subject, object }) => object === id && alike.has(subject));
  return CLASS_FIT + Math.min(0.1, claim_count / 1000) + (isWhole ? WHOLE_FIT : 0);
}

/** Whether words stand beside each other, as those of a proper name do, perhaps with joining words between them. */
function standTogether(text: AskedText, places: readonly number[]): boolean {
  const sorted = places.toSorted((a, b) => a - b);
  const from = sorted[0] ?? 0;
  const to = sorted.at(-1) ?? 0;
  return text.weights.slice(from, to + 1).every((weight, at) => weight === 0 || sorted.includes(from + at));
}

/** Whether an abbreviation is written as one: "CAP" is a firm, "cap" is not. */
function isWritten(text: AskedText, place: number, { written }: AtlasName): boolean {
  if (!/^[\p{Lu}\p{N}&+.-]{2,5}$/u.test(written)) return true;
  const word = text.words[place];
  return word !== undefined && (text.text.slice(word.start, word.end) === written || text.words.length === 1);
}

/** The sectors of the countries that a text names: "Germany" may stand for the German magnet users. */
function sectorsOf(text: AskedText, atlas: AtlasWords): Named[] {
  return text
    .countries()
    .flatMap(({ segment, codes: [code = ""] }) =>
      [...atlas.entities.values()]
        .filter(({ type, country }) => type === "sector" && country === code)
        .map((entity) => ({ entity, places: placesOf(segment), fit: SECTOR_FIT, isWhole: false })),
    );
}

/** The policies of the months and days that a text names together with a word for rules. */
function datedPolicies(text: AskedText, atlas: AtlasWords): Named[] {
  const rules = text.meant("restrict").flatMap(({ segment }) => placesOf(segment));
  if (rules.length === 0) return [];
  const months = text.times.filter(({ from }) => from.length > YEAR);
  return months.flatMap((time) =>
    [...atlas.entities.values()]
      .filter(({ type, date }) => type === "policy" && (date ?? "").startsWith(time.from))
      .map((entity) => ({ entity, places: [...text.placesIn(time), ...rules], fit: DATED_FIT, isWhole: false })),
  );
}
