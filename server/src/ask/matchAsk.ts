import type { Segment } from "../language/lexicon.ts";
import type { Meaning } from "../language/meanings.ts";
import { predicatesOf } from "../language/meanings.ts";
import type { Ask } from "../questions/readAsks.ts";
import { firstDay } from "../rules/partialDate.ts";
import { type AskedText, placesOf } from "./AskedText.ts";
import { type Askable, ownKey } from "./askables.ts";
import { type Candidate, type Explained, explainedByAll } from "./Candidate.ts";
import { isProper, type Named } from "./namedIn.ts";
import { sideOf } from "./sideOf.ts";

/** A value for a parameter, and the words that name it. */
interface Filling {
  value: string;
  places: readonly number[];
  fit: number;
  entity: Named["entity"] | null;
}

/** Fillings tried for each parameter. */
const MOST_FILLINGS = 3;
const MOST_COMBINATIONS = 9;
/** Points for each part that a text must have and has. */
const PART = 0.3;
const WRONG_SIDE = -1.5;
/** Points for a relation that a text of names leaves out. */
const LEFT_OUT = -0.6;

/** The ways in which a question or page answers a text, each with its parameters. */
export function matchAskable(askable: Askable, text: AskedText, named: readonly Named[]): Candidate[] {
  return askable.asks.flatMap((ask) => matchAsk(askable, ask, text, named));
}

function matchAsk(askable: Askable, ask: Ask, text: AskedText, named: readonly Named[]): Candidate[] {
  const explained = explainedByAll(text);
  let bonus = 0;
  let relation: { place: number; said: ReturnType<AskedText["meant"]> } | null = null;
  for (const [place, { is, optional }] of ask.entries()) {
    const said =
      "meaning" in is ? saying(text, is.meaning, named) : "words" in is ? text.own(ownKey(is.words)).map(asVerb) : null;
    if (said === null) continue;
    for (const { segment } of said) explained.put(placesOf(segment), 1);
    const isRelation = "meaning" in is && predicatesOf(is.meaning).length > 0;
    if (isRelation && relation === null) relation = { place, said };
    if (said.length > 0) bonus += optional ? 0 : PART;
    else if (!optional) {
      if (!isRelation || hasRelation(text)) return [];
      bonus += LEFT_OUT;
    }
  }
  const slots = ask.flatMap(({ is, optional }, place) =>
    "parameter" in is
      ? [{ name: is.parameter, place, optional, fillings: fillingsOf(askable, is.parameter, text, named) }]
      : [],
  );
  if (slots.some(({ optional, fillings }) => !optional && fillings.length === 0)) return [];
  const isTurnable = ask.some(({ is }) => "asked" in is);
  return combinations(slots).map((filled) => {
    const own = new Map(explained) as Explained;
    const all = explainedByAll(text);
    all.put([], 0);
    for (const [at, quality] of own) all.put([at], quality);
    let points = bonus;
    const values = new Map<string, string[]>();
    for (const { name, place, optional, filling } of filled) {
      all.put(filling.places, filling.fit);
      points += (optional ? 0 : PART) + (filling.fit - 1);
      values.set(name, [...(values.get(name) ?? []), filling.value]);
      for (const { segment, side } of isTurnable ? (relation?.said ?? []) : []) {
        const actual = sideOf(text, { ...segment, side }, filling.places);
        const wanted = place < (relation?.place ?? 0) ? "subject" : "object";
        if (actual !== null && actual !== wanted) points += WRONG_SIDE;
      }
    }
    explainShown(askable, text, named, all);
    return {
      kind: askable.kind,
      id: askable.id,
      title: askable.title,
      title_zh: askable.title_zh,
      values: Object.fromEntries([...values].map(([name, some]) => [name, some.toSorted().join(",")])),
      explained: all,
      bonus: points,
    };
  });
}

const asVerb = (segment: Segment) => ({ segment, side: "verb" as const });

/** The segments that say a meaning and are no part of a longer name. */
function saying(text: AskedText, meaning: Meaning, named: readonly Named[]) {
  const said = text.meant(meaning);
  if (meaning === "china") {
    for (const { segment, codes } of text.countries())
      if (codes[0] === "CN" && !said.some((one) => one.segment === segment)) said.push(asVerb(segment));
  }
  return said.filter(({ segment }) => !isInName(segment, named));
}

/** Whether a segment is a part of a longer proper name that is said in full, as "China" is of "China Baowu". */
export function isInName({ first, last }: Segment, named: readonly Named[]): boolean {
  return named.some(
    ({ isWhole, places, entity }) =>
      isWhole &&
      isProper(entity) &&
      places.length > last - first + 1 &&
      places.includes(first) &&
      places.includes(last),
  );
}

function hasRelation(text: AskedText): boolean {
  return text.segments.some(({ readings }) =>
    readings.some((reading) => reading.kind === "meaning" && predicatesOf(reading.meaning).length > 0),
  );
}

function fillingsOf(askable: Askable, parameter: string, text: AskedText, named: readonly Named[]): Filling[] {
  const kinds = askable.parameters.get(parameter) ?? [];
  if (kinds.includes("country")) {
    return text
      .countries()
      .filter(({ segment, codes }) => codes[0] !== "" && !isInName(segment, named))
      .map(({ segment, codes }) => ({ value: codes[0] ?? "", places: placesOf(segment), fit: 1, entity: null }));
  }
  if (kinds.includes("date")) {
    return text.times
      .filter(({ from }) => from !== "")
      .map((time) => ({ value: firstDay(time.from), places: text.placesIn(time), fit: 1, entity: null }));
  }
  const any = kinds.includes("entity");
  const ofKind = named.filter(({ entity }) => any || kinds.some((kind) => kind === entity.type));
  const fillings = ofKind
    .slice(0, MOST_FILLINGS)
    .map(({ entity, places, fit }) => ({ value: entity.id, places, fit, entity }));
  return fillings;
}

interface Filled {
  name: string;
  place: number;
  optional: boolean;
  filling: Filling;
}

/** Every way to fill the slots; an optional one stays empty only where nothing fills it. Two slots never take the same words. */
function combinations(
  slots: readonly { name: string; place: number; optional: boolean; fillings: readonly Filling[] }[],
): Filled[][] {
  let ways: Filled[][] = [[]];
  for (const { name, place, optional, fillings } of slots) {
    const longer = ways.flatMap((way) => {
      const free = fillings.filter(
        ({ places }) => !way.some(({ filling }) => filling.places.some((one) => places.includes(one))),
      );
      if (free.length === 0) return optional ? [way] : [];
      return free.map((filling) => [...way, { name, place, optional, filling }]);
    });
    ways = longer.slice(0, MOST_COMBINATIONS);
  }
  return ways;
}

/** Words for what an answer shows beside what it is asked: the country of each row, its date, its share. */
const SHOWN: readonly (readonly [Meaning, string, number])[] = [
  ["countries", "country", 1],
  ["abroad", "country", 0.5],
  ["when", "date", 0.6],
  ["new", "date", 0.4],
  ["share", "%", 0.7],
  ["figure", "amount", 0.7],
  ["output", "amount", 0.6],
  ["capacity", "amount", 0.6],
];
const NAMED_SHOWN = 0.6;

function explainShown({ shows }: Askable, text: AskedText, named: readonly Named[], explained: Explained): void {
  for (const [meaning, kind, quality] of SHOWN)
    if ([...shows].some((one) => one === kind))
      for (const { segment } of text.meant(meaning)) explained.put(placesOf(segment), quality);
  if (shows.has("country")) for (const { segment } of text.countries()) explained.put(placesOf(segment), NAMED_SHOWN);
  if (shows.has("date"))
    for (const time of text.times) if (!time.isNow) explained.put(text.placesIn(time), NAMED_SHOWN);
  for (const { entity, places, fit } of named)
    if (shows.has("entity") || [...shows].some((one) => one === entity.type)) explained.put(places, NAMED_SHOWN * fit);
}
