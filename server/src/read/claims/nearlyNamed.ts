import { termsOf } from "../../language/termsOf.ts";
import type { TextPart } from "../text/splitText.ts";
import { nameFits } from "./nameFits.ts";
import type { Vocabulary } from "./vocabularyOf.ts";

/** Least part of a name that a sentence and its heading must say. */
const LEAST = 0.75;
const MOST = 40;
const HEADING = 0.9;

/** The entities of which a sentence says most of a name, those most fully said first. */
export function nearlyNamed(
  { text, parts }: { text: string; parts: readonly TextPart[] },
  vocabulary: Vocabulary,
): string[] {
  const best = new Map<string, number>();
  for (const { start, end, kind, heading } of parts) {
    if (kind === "heading" || kind === "noise") continue;
    const above = heading === null ? undefined : parts[heading];
    const terms = new Map<string, number>();
    if (above !== undefined) for (const term of termsOf(text.slice(above.start, above.end))) terms.set(term, HEADING);
    for (const term of termsOf(text.slice(start, end))) terms.set(term, 1);
    for (const [id, fit] of nameFits(terms, vocabulary).near) best.set(id, Math.max(fit, best.get(id) ?? 0));
  }
  return [...best]
    .filter(([, fit]) => fit >= LEAST)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST)
    .map(([id]) => id);
}
