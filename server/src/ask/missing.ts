import { type AskedText, placesOf } from "./AskedText.ts";
import type { AtlasWords } from "./AtlasWords.ts";
import { isUnknown } from "./corrections.ts";
import type { Named } from "./namedIn.ts";
import type { Ranked } from "./rankOffers.ts";
import { type Missing, uncoveredIn } from "./subjects.ts";

/** Endings of words that tell how something is or is done, and seldom what is asked about. */
const MANNER = /[a-z]{3}(?:ly|ness|ing|ed|able|ible|ful|less|i[sz]e[sd]?|ance|ence)$/;

/** From this fit on, a name is surely meant. */
const SURE = 0.8;

/** Everything that a text asks and the atlas does not have: subjects, countries and words of which nothing in it knows. */
export function missingIn(text: AskedText, atlas: AtlasWords, named: readonly Named[]): Missing[] {
  const inNames = new Set(named.flatMap(({ places, isWhole, fit }) => (isWhole || fit >= SURE ? places : [])));
  // "Samarium cobalt" is most of a name, in which cobalt stands beside what the atlas covers.
  const besides = new Set(named.flatMap(({ places }) => (places.length > 1 ? places : [])));
  const uncovered = uncoveredIn(text).filter(
    ({ places }) => !places.every((place) => inNames.has(place) || besides.has(place)),
  );
  if (!atlas.isWhole) return uncovered;
  const unknown = text.bare
    .filter(
      (place) => !inNames.has(place) && isUnknown(text, atlas, place) && !MANNER.test(text.words[place]?.folded ?? ""),
    )
    .map((place) => writtenAt(text, [place]));
  const countries = text
    .countries()
    .filter(({ segment, codes }) => !inNames.has(segment.first) && codes.every((code) => !atlas.hasCountry(code)))
    .map(({ segment }) => writtenAt(text, placesOf(segment)));
  return [...uncovered, ...unknown, ...countries];
}

/** Part of a text, by weight, without which an offer answers something else. */
const MOST_UNEXPLAINED = 0.7;

/** Whether nothing is offered, or the first offer leaves most of a text unexplained. */
export function isLost(text: AskedText, first: Ranked | undefined): boolean {
  const all = text.weights.reduce((sum, weight) => sum + weight, 0);
  const left = text.weights.reduce((sum, weight, place) => sum + weight * (1 - (first?.explained.get(place) ?? 0)), 0);
  return first === undefined || (all > 0 && left > MOST_UNEXPLAINED * all);
}

/** All words of a text that carry meaning, as missing. */
export function allOf(text: AskedText): Missing {
  return writtenAt(
    text,
    [...text.weights.keys()].filter((place) => (text.weights[place] ?? 0) > 0),
  );
}

function writtenAt(text: AskedText, places: readonly number[]): Missing {
  const written = text
    .spans(places)
    .map(({ start, end }) => text.text.slice(start, end))
    .join(" ");
  return { title: written, title_zh: written, places };
}

/** The offer that says what is not in the atlas; it explains all other words. */
export function refusal(text: AskedText, missing: readonly Missing[]): Ranked {
  const lacking = new Set(missing.flatMap(({ places }) => places));
  const others = [...text.words.keys()].filter((place) => !lacking.has(place));
  return {
    kind: "none",
    id: "",
    values: {},
    title: [...new Set(missing.map(({ title }) => title))].join(", "),
    title_zh: [...new Set(missing.map(({ title_zh }) => title_zh))].join("、"),
    explained: new Map(others.map((place) => [place, 1])),
    bonus: 0,
    target: "none",
    score: 0,
  };
}
