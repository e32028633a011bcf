import type { OfferKind } from "../contract/index.ts";
import { type AskedText, placesOf } from "./AskedText.ts";

/** Something that may be offered, with how well it explains each word of a text. */
export interface Candidate {
  kind: OfferKind;
  id: string;
  values: Readonly<Record<string, string>>;
  title: string;
  title_zh: string;
  /** From 0 to 1, by the place of the word. */
  explained: ReadonlyMap<number, number>;
  /** Points for it, or against it, besides the words it explains. */
  bonus: number;
}

/** Points that a word without explanation costs, by its weight. */
const UNEXPLAINED = 2;

/** Quality from which on a word counts as explained. */
export const EXPLAINED = 0.5;
/** Points against a candidate that leaves a word that carries meaning without explanation, and least weight of such words. */
const LACKING = 0.7;
const MISSED = 0.5;

/** Points of a candidate for a text: 0 for one that explains every word and has nothing else for it. */
export function scoreOf(text: AskedText, { explained, bonus }: Pick<Candidate, "explained" | "bonus">): number {
  let unexplained = 0;
  let missed = 0;
  for (const [place, weight] of text.weights.entries()) {
    const quality = explained.get(place) ?? 0;
    unexplained += weight * (1 - quality);
    if (quality < EXPLAINED) missed += weight;
  }
  return bonus - UNEXPLAINED * unexplained - (missed >= MISSED ? LACKING : 0);
}

/** The words that a candidate explains best of what was said of them, by place. */
export class Explained extends Map<number, number> {
  /** Counts words as explained; a word explained twice counts as its better half. */
  put(places: Iterable<number>, quality: number): void {
    for (const place of places) this.set(place, Math.max(quality, this.get(place) ?? 0));
  }
}

/** The words that every offer explains, because the whole atlas is about them. */
export function explainedByAll(text: AskedText): Explained {
  const explained = new Explained();
  for (const segment of text.segments)
    if (segment.readings.some(({ kind }) => kind === "domain")) explained.put(placesOf(segment), 1);
  return explained;
}
