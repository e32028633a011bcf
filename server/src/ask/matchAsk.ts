import type { Segment } from "../language/lexicon.ts";
import { isRelation, type Meaning, type Side } from "../language/meanings.ts";
import type { Ask } from "../questions/readAsks.ts";
import { type AskedText, placesOf } from "./AskedText.ts";
import type { AtlasWords } from "./AtlasWords.ts";
import { type Askable, ownKey } from "./askables.ts";
import { type Candidate, Explained, explainedByAll } from "./Candidate.ts";
import { combinations, fillingsOf, isInName, type Slot, typesOn } from "./fillings.ts";
import type { Named } from "./namedIn.ts";
import { explainShown } from "./shown.ts";
import { goesTo, markedSide, sideOf } from "./sideOf.ts";

/** Points for each part that a text must have and has. */
const PART = 0.3;
/** Points for a parameter that may be left out and is not. */
const FILLED = 0.05;
/** Points for a relation that stands the other way round in the text. */
const WRONG_SIDE = -1.5;
/** Points for a relation that a text of names leaves out. */
const LEFT_OUT = -0.9;

/** Points for a name that is not surely meant, by how far it is from sure. */
const UNSURE = 0.5;
/** Part of its words that such a name leaves unexplained. */
const UNEXPLAINED = 0.4;

/** Points for each kind of value that a parameter would rather have. */
const LATER_KIND = 0.1;

/** Parts that say enough without a relation and without anything that fills a parameter. */
const ENOUGH = 2;

/** A segment with the side on which it puts whoever is named. */
interface Said {
  segment: Segment;
  side: Side;
}

/** The meanings and words of a way to ask, as a text has them. */
interface SaidParts {
  explained: Explained;
  bonus: number;
  /** Whether the text leaves out the relation, so that it must fill something. */
  isLeftOut: boolean;
  /** Parts that must be said and are. */
  said: number;
  relation: { meaning: Meaning; place: number; said: readonly Said[] } | null;
  /** China and what is abroad, which stand on a side of the relation. */
  countries: { place: number; said: readonly Said[] }[];
}

/** The ways in which a question or page answers a text, each with its parameters. */
export function matchAskable(
  askable: Askable,
  text: AskedText,
  { atlas, named }: { atlas: AtlasWords; named: readonly Named[] },
): Candidate[] {
  return askable.asks.flatMap((ask) => {
    const said = saidParts(ask, text, named);
    return said === null ? [] : filledIn(askable, ask, { text, atlas, named, said });
  });
}

/** The meanings and own words that a text has of a way to ask; null if it lacks one that must be said. */
function saidParts(ask: Ask, text: AskedText, named: readonly Named[]): SaidParts | null {
  const parts: SaidParts = {
    explained: explainedByAll(text),
    bonus: 0,
    isLeftOut: false,
    said: 0,
    relation: null,
    countries: [],
  };
  for (const [place, { is, optional }] of ask.entries()) {
    if ("asked" in is || "parameter" in is) continue;
    const meaning = "meaning" in is ? is.meaning : null;
    const said = "words" in is ? text.own(ownKey(is.words)).map(asVerb) : saying(text, is.meaning, named);
    const relates = meaning !== null && isRelation(meaning);
    if (relates) parts.relation ??= { meaning, place, said };
    if (meaning === "china" || meaning === "abroad") parts.countries.push({ place, said });
    for (const { segment } of said) parts.explained.put(placesOf(segment), 1);
    if (optional) continue;
    if (said.length === 0 && (!relates || hasRelation(text))) return null;
    parts.bonus += said.length > 0 ? PART : LEFT_OUT;
    parts.isLeftOut ||= said.length === 0;
    parts.said += said.length > 0 ? 1 : 0;
  }
  return parts;
}

function filledIn(
  askable: Askable,
  ask: Ask,
  { text, atlas, named, said }: { text: AskedText; atlas: AtlasWords; named: readonly Named[]; said: SaidParts },
): Candidate[] {
  const { relation } = said;
  const sideAt = (place: number) => (place < (relation?.place ?? 0) ? "subject" : "object");
  const slots = ask.flatMap(({ is, optional }, place): Slot[] => {
    if (!("parameter" in is)) return [];
    const types = typesOn(sideAt(place), relation?.meaning ?? null);
    // Where no relation is said, whoever something goes to is not the one who does it: "if Myanmar stops exporting to China".
    const isReceiver = (at: number) => (relation?.said ?? []).length === 0 && goesTo(text, at);
    const taken = new Set(said.countries.flatMap((one) => one.said.map(({ segment }) => segment.first)));
    const fillings = fillingsOf(askable.parameters.get(is.parameter) ?? [], text, {
      name: is.parameter,
      named,
      types,
    }).filter(({ isCountry, places }) => !isCountry || !places.some((one) => taken.has(one) || isReceiver(one)));
    return [{ name: is.parameter, place, optional, fillings }];
  });
  const isTurnable = ask.some(({ is }) => "asked" in is) || said.countries.length > 1;
  const isTurned = (place: number, stands: { places: readonly number[]; isCountry: boolean }) => {
    if (!isTurnable || relation === null || stands.places.length === 0) return false;
    const { meaning } = relation;
    const [word] = nearest(relation.said, stands.places);
    const actual =
      word === undefined
        ? markedSide(text, { first: -1, last: -1, meaning }, Math.min(...stands.places))
        : sideOf(text, { ...word.segment, side: word.side, meaning }, stands);
    return actual !== null && actual !== sideAt(place);
  };
  const turned = said.countries.some(({ place, said }) =>
    said.some(({ segment }) => isTurned(place, { places: placesOf(segment), isCountry: true })),
  );
  const ways = combinations(slots).filter((filled) => filled.length > 0 || !said.isLeftOut || said.said >= ENOUGH);
  return ways.map((filled) => {
    const explained = new Explained(said.explained);
    let bonus = said.bonus + (turned ? WRONG_SIDE : 0);
    const values = new Map<string, string[]>();
    for (const { name, place, optional, filling } of filled) {
      explained.put(filling.places, 1 - (1 - filling.fit) * UNEXPLAINED);
      bonus += (optional ? FILLED : PART) + (filling.fit - 1) * UNSURE - filling.kindPlace * LATER_KIND;
      values.set(name, [...(values.get(name) ?? []), filling.value]);
      // One time may be a whole period: "in October 2025".
      if (name === "from" && filling.until && askable.parameters.has("to")) values.set("to", [filling.until]);
      if (isTurned(place, { places: filling.places, isCountry: filling.isCountry })) bonus += WRONG_SIDE;
    }
    explainShown(askable, text, { atlas, named, explained, ids: filled.map(({ filling }) => filling.value) });
    const { kind, id, title, title_zh } = askable;
    const sorted = [...values].map(([name, some]) => [name, some.toSorted().join(",")] as const);
    return { kind, id, title, title_zh, values: Object.fromEntries(sorted), explained, bonus };
  });
}

/** The nearest of several words of a relation. */
function nearest(said: readonly Said[], places: readonly number[]): Said[] {
  const distance = ({ segment }: Said) =>
    Math.min(...places.map((place) => Math.max(segment.first - place, place - segment.last, 0)));
  return said.toSorted((a, b) => distance(a) - distance(b)).slice(0, 1);
}

function asVerb(segment: Segment): Said {
  return { segment, side: "verb" };
}

/** The segments that say a meaning and are no part of a longer name; China is meant wherever it is named. */
function saying(text: AskedText, meaning: Meaning, named: readonly Named[]): Said[] {
  const china = text.countries().flatMap(({ segment, codes }) => (codes[0] === "CN" ? [asVerb(segment)] : []));
  const said = meaning === "china" ? china : text.meant(meaning);
  return said.filter(({ segment }) => !isInName(segment, named));
}

function hasRelation(text: AskedText): boolean {
  return text.segments.some(({ readings }) =>
    readings.some((reading) => reading.kind === "meaning" && isRelation(reading.meaning)),
  );
}
