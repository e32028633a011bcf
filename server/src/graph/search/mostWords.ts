import type { RankedHit } from "./rankHits.ts";

/** Entities found by the same words. */
interface Group {
  words: string[];
  found: number;
  /** Whether the words are the whole name of one of them. */
  exact: boolean;
}

/**
 * From words and what each finds, the most words that find one entity together; among equally many, those that are a
 * whole name, then those that find the fewest.
 */
export function mostWords(
  words: readonly string[],
  hits: readonly (readonly Pick<RankedHit, "id" | "match">[])[],
): string[] {
  const found = new Map<string, Omit<Group, "found">>();
  for (const [index, word] of words.entries()) {
    for (const { id, match } of hits[index] ?? []) {
      const before = found.get(id);
      found.set(id, {
        words: [...(before?.words ?? []), word],
        exact: (before?.exact ?? false) || match === "exact",
      });
    }
  }
  const groups = new Map<string, Group>();
  for (const one of found.values()) {
    const key = one.words.join(" ");
    const group = groups.get(key);
    groups.set(key, {
      words: one.words,
      found: (group?.found ?? 0) + 1,
      exact: (group?.exact ?? false) || one.exact,
    });
  }
  const [best] = [...groups.values()].toSorted(
    (a, b) => b.words.length - a.words.length || Number(b.exact) - Number(a.exact) || a.found - b.found,
  );
  return best?.words ?? [];
}
