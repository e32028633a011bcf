import { predicatesSaid } from "../../language/predicateWords.ts";
import { termsOf } from "../../language/termsOf.ts";
import type { Predicate } from "../../rules/vocabulary.ts";
import { isMeasure } from "../figures/Figure.ts";
import { meantBy } from "../mentions/findMentions.ts";
import { figuresIn, type ReadText, withoutNames } from "../saidBy.ts";
import { isTopic } from "../text/lineKind.ts";

/** The words that headings above a list item or a row of a table lend to it. */
export interface Lent {
  /** The parts of the text that lend, the nearest first. */
  headings: readonly number[];
  /** The relations for which they have a word. */
  verbs: ReadonlyMap<Predicate, number>;
}

/**
 * The heading of a list item or a row, and that of its table, where they have a word for a relation: "Customers of X", and below it
 * "• Y"; "Owner of X | Share", and below it "Y | 38%". Null for a sentence, where they have none, for what says a
 * relation itself or is a sentence, and for what fills no place in theirs: it names nobody else and measures nothing.
 */
export function lentByHeadings(index: number, read: ReadText): Lent | null {
  const part = read.parts[index];
  if (part?.kind !== "list item" || part.heading === null) return null;
  const own = withoutNames(index, read);
  if (/[.。!！?？]["”’)]?$/u.test(own) || isTopic(own) || predicatesSaid(termsOf(own), own).size > 0) return null;
  const above = read.parts[part.heading]?.heading ?? null;
  const headings = above === null ? [part.heading] : [part.heading, above];
  const namedIn = (one: number) => (read.mentions[one] ?? []).flatMap(meantBy);
  const lent = new Set(headings.flatMap(namedIn));
  if (!namedIn(index).some((id) => !lent.has(id)) && !figuresIn(index, read).some(isMeasure)) return null;
  const plain = headings.map((one) => withoutNames(one, read)).join(" ");
  const verbs = predicatesSaid(termsOf(plain), plain);
  return verbs.size === 0 ? null : { headings, verbs };
}
