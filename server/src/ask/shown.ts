import type { Segment } from "../language/lexicon.ts";
import type { Meaning } from "../language/meanings.ts";
import { type AskedText, placesOf } from "./AskedText.ts";
import type { AtlasWords } from "./AtlasWords.ts";
import type { Askable } from "./askables.ts";
import type { Explained } from "./Candidate.ts";
import { isProper, type Named } from "./namedIn.ts";

/** Meanings that an answer explains by what it shows in each row, and how well. */
const SHOWN: readonly (readonly [meaning: Meaning, shows: string, quality: number])[] = [
  ["countries", "country", 1],
  ["abroad", "country", 0.5],
  ["when", "date", 0.6],
  ["new", "date", 0.4],
  ["share", "%", 0.7],
  ["figure", "amount", 0.7],
  ["output", "amount", 0.6],
  ["capacity", "amount", 0.6],
];
/** Quality of an explanation by a name, country or date that rows may have, and by a name that a claim has with what is asked. */
const IN_ROWS = 0.6;
const IN_SAME_CLAIM = 0.9;
const NAME_IN_SAME_CLAIM = 0.7;

/** Quality of an explanation of a word for a class of goods, which rows tell apart. */
const IN_CLASS = 0.8;
/** Least names that have a word for a class. */
const CLASS = 8;

/** Whether a Chinese word is one for a class of goods, such as 磁体. */
function isClass({ readings }: Segment, atlas: AtlasWords): boolean {
  return readings.some(
    (one) => one.kind === "term" && one.stems.every((stem) => atlas.namesWith(stem).length >= CLASS),
  );
}

/** Counts words as partly explained that ask for what an answer shows besides what it is asked. */
export function explainShown(
  { shows }: Pick<Askable, "shows">,
  text: AskedText,
  {
    atlas,
    named,
    explained,
    ids,
  }: { atlas: AtlasWords; named: readonly Named[]; explained: Explained; ids: readonly string[] },
): void {
  const has = (what: string) => [...shows].some((one) => one === what);
  for (const [meaning, what, quality] of SHOWN)
    if (has(what)) for (const { segment } of text.meant(meaning)) explained.put(placesOf(segment), quality);
  for (const segment of text.segments)
    if (segment.readings.some((one) => one.kind === "type" && (has(one.type) || has("entity"))))
      explained.put(placesOf(segment), 1);
  for (const segment of text.segments)
    if (isClass(segment, atlas) && (has("entity") || has("product") || has("technology")))
      explained.put(placesOf(segment), IN_CLASS);
  if (has("country")) for (const { segment } of text.countries()) explained.put(placesOf(segment), IN_ROWS);
  if (has("date")) for (const time of text.times) if (!time.isNow) explained.put(text.placesIn(time), IN_ROWS);
  for (const { entity, places, fit } of named) {
    if (!has("entity") && !has(entity.type)) continue;
    const isTogether = ids.some((id) => atlas.claimsOf(id).some(({ parts }) => parts.includes(entity.id)));
    const quality = !isTogether ? IN_ROWS : isProper(entity) ? NAME_IN_SAME_CLAIM : IN_SAME_CLAIM;
    explained.put(places, (quality * (1 + fit)) / 2);
  }
}
