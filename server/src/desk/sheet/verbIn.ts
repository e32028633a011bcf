import { type Predicate, predicateIds } from "../../rules/vocabulary.ts";
import { hasHan } from "../../store/search/foldWords.ts";
import { synonymsOf } from "./synonyms.ts";

interface Match {
  predicate: Predicate;
  from: number;
  to: number;
}

const phrases = predicateIds.flatMap((predicate) =>
  [...new Set(synonymsOf("claim.predicate", predicate))].map((phrase) => ({ predicate, pattern: patternOf(phrase) })),
);
const denial = /(^|[^\p{L}])(not|no|never|stopped|ceased|without)([^\p{L}]|$)|[不未没停]/iu;

/** The verb within a text and what follows it: "supplies magnets"; null if it has none or several, or denies one. */
export function verbIn(text: string): { predicate: Predicate; after: string } | null {
  if (denial.test(text)) return null;
  const matches = phrases.flatMap(({ predicate, pattern }): Match[] => {
    const found = pattern.exec(text);
    return found === null ? [] : [{ predicate, from: found.index, to: found.index + found[0].length }];
  });
  const [longest] = matches.toSorted((left, right) => right.to - right.from - (left.to - left.from));
  if (longest === undefined) return null;
  const isElsewhere = ({ predicate, from, to }: Match) =>
    predicate !== longest.predicate && (from < longest.from || to > longest.to);
  if (matches.some(isElsewhere)) return null;
  const isFirst = text.slice(0, longest.from).trim() === "";
  const after = text.slice(longest.to).replace(/^[\s:,，：]+|[\s.。]+$/gu, "");
  return { predicate: longest.predicate, after: isFirst ? after : "" };
}

/** A phrase as whole words in any case; Chinese has no spaces between words. */
function patternOf(phrase: string): RegExp {
  const escaped = phrase.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/ /g, "\\s+");
  return hasHan(phrase) ? new RegExp(escaped, "u") : new RegExp(`(?<![\\p{L}\\d])${escaped}(?![\\p{L}\\d])`, "iu");
}
