import type { Entity, ValueKind } from "../contract/index.ts";
import type { Segment } from "../language/lexicon.ts";
import { isRelation, type Meaning, predicatesOf } from "../language/meanings.ts";
import { firstDay } from "../rules/partialDate.ts";
import { predicates } from "../rules/vocabulary.ts";
import { type AskedText, placesOf } from "./AskedText.ts";
import { isProper, type Named } from "./namedIn.ts";

/** A value for a parameter, and the words that name it. */
export interface Filling {
  value: string;
  places: readonly number[];
  fit: number;
  isCountry: boolean;
  /** Place of its kind among those that the parameter takes. */
  kindPlace: number;
  /** For a date, the end of the time that is said; empty if it is open. */
  until?: string;
}

/** A parameter that a way to ask names. */
export interface Slot {
  name: string;
  /** Place among the parts. */
  place: number;
  optional: boolean;
  fillings: readonly Filling[];
}

/** A slot with one of its fillings. */
export interface FilledSlot extends Omit<Slot, "fillings"> {
  filling: Filling;
}

/** Parameter for the end of a period. */
const LAST_DAY = "to";

/** Fillings tried for each parameter, and combinations of them. */
const MOST_FILLINGS = 3;
const MOST_COMBINATIONS = 9;

/** The values that a text has for a parameter of some kinds; `types` are the entities that its relation can have there. */
export function fillingsOf(
  kinds: readonly ValueKind[],
  text: AskedText,
  { name, named, types }: { name: string; named: readonly Named[]; types: ReadonlySet<string> | null },
): Filling[] {
  if (kinds.includes("country")) {
    return text
      .countries()
      .filter(({ segment, codes }) => codes[0] !== "" && !isInName(segment, named))
      .map(({ segment, codes }) => ({
        value: codes[0] ?? "",
        places: placesOf(segment),
        fit: 1,
        isCountry: true,
        kindPlace: 0,
      }));
  }
  if (kinds.includes("date")) {
    const isEnd = name === LAST_DAY;
    return text.times
      .map((time) => ({ time, value: isEnd ? time.to : time.from && firstDay(time.from) }))
      .filter(({ value }) => value !== "" && !value.startsWith("-"))
      .map(({ time, value }) => ({
        value,
        // The end of a period is said by the words of its beginning.
        places: isEnd ? [] : text.placesIn(time),
        fit: 1,
        isCountry: false,
        kindPlace: 0,
        until: time.to,
      }));
  }
  const isOfKind = ({ type }: Entity) =>
    kinds.includes("entity") ? types === null || types.has(type) : kinds.some((kind) => kind === type);
  return named
    .filter(({ entity }) => isOfKind(entity))
    .slice(0, MOST_FILLINGS)
    .map(({ entity, places, fit }) => {
      const kindPlace = Math.max(0, kinds.indexOf(entity.type));
      return { value: entity.id, places, fit, isCountry: false, kindPlace };
    });
}

/** Every way to fill some slots, optional ones or not. Two slots never take the same words. */
export function combinations(slots: readonly Slot[]): FilledSlot[][] {
  let ways: FilledSlot[][] = [[]];
  for (const { fillings, ...slot } of slots) {
    const longer = ways.flatMap((way) => {
      const taken = new Set(way.flatMap(({ filling }) => filling.places));
      const free = fillings.filter(({ places }) => !places.some((place) => taken.has(place)));
      const filled = free.map((filling) => [...way, { ...slot, filling }]);
      return slot.optional ? [...filled, way] : filled;
    });
    ways = longer.slice(0, MOST_COMBINATIONS);
  }
  return ways;
}

/** Whether a segment is a part of a longer proper name that is said in full, as "China" is of "China Baowu"; a government stands for its country. */
export function isInName({ first, last }: Segment, named: readonly Named[]): boolean {
  return named.some(
    ({ isWhole, places, entity }) =>
      isWhole &&
      isProper(entity) &&
      entity.kind !== "government" &&
      places.length > last - first + 1 &&
      places.includes(first) &&
      places.includes(last),
  );
}

/** Types of the entities on one side of a relation; null for what is no relation. */
export function typesOn(side: "subject" | "object", meaning: Meaning | null): ReadonlySet<string> | null {
  const kinds = meaning === null || !isRelation(meaning) ? [] : predicatesOf(meaning);
  if (kinds.length === 0) return null;
  return new Set(
    kinds.flatMap((kind): readonly string[] => {
      const { subject, object } = predicates[kind];
      return side === "subject" || object === "same as subject" ? subject : object;
    }),
  );
}
