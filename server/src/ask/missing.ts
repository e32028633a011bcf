import { type AskedText, placesOf } from "./AskedText.ts";
import type { AtlasWords } from "./AtlasWords.ts";
import { isUnknown } from "./corrections.ts";
import type { Named } from "./namedIn.ts";
import type { Ranked } from "./rankOffers.ts";
import { type Missing, uncoveredIn } from "./subjects.ts";

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
    .filter((place) => !inNames.has(place) && isUnknown(text, atlas, place))
    .map((place) => writtenAt(text, [place]));
  const countries = text
    .countries()
    .filter(({ segment, codes }) => !inNames.has(segment.first) && codes.every((code) => !atlas.hasCountry(code)))
    .map(({ segment }) => writtenAt(text, placesOf(segment)));
  return [...uncovered, ...unknown, ...countries];
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
