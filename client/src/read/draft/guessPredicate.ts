import { type Predicate, predicates } from "@atlas/server/vocabulary";

/** Letters that the forms of an English verb have in common: "develops", "developed", "developing". */
const STEM = 5;

/** The verb that a sentence suggests among those allowed: one whose own words it has, or the only one; else none. */
export function guessPredicate(said: string, allowed: readonly Predicate[]): Predicate | undefined {
  if (allowed.length === 1) return allowed[0];
  const words = said.toLowerCase().match(/\p{L}+/gu) ?? [];
  return allowed.find((predicate) => {
    const { en, enInverse, zh, zhInverse } = predicates[predicate];
    const stems = `${en} ${enInverse}`.split(" ").flatMap((word) => (word.length < STEM ? [] : word.slice(0, STEM)));
    return (
      [zh, zhInverse].some((verb) => said.includes(verb.slice(0, 2))) ||
      stems.some((stem) => words.some((word) => word.startsWith(stem)))
    );
  });
}
