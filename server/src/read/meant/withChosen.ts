import type { MeantWord } from "../../contract/index.ts";
import { termsOf } from "../../language/termsOf.ts";
import { IS_WORDED } from "../claims/fittingClaims.ts";
import { nameFits } from "../claims/nameFits.ts";
import type { Vocabulary } from "../claims/vocabularyOf.ts";
import { meantBy } from "../mentions/findMentions.ts";
import { type ReadText, withoutNames } from "../saidBy.ts";
import { unitsMeant } from "./unitsMeant.ts";

/** A text with the words of one part standing for those whom claims join with what else it names. */
export function withChosen(index: number, read: ReadText, vocabulary: Vocabulary): ReadText {
  const meant = read.meant[index] ?? [];
  const open = meant.filter(({ ids, count, start, end }) => {
    const isChosen = `${read.text.slice(start, end).toLowerCase()}@${start}` in read.chosen;
    return count === 1 && ids.length > 1 && !isChosen;
  });
  const withUnits = (words: MeantWord[]) => ({
    ...read,
    meant: read.meant.with(index, unitsMeant(words, read, vocabulary)),
  });
  if (open.length === 0) return meant.length === 0 ? read : withUnits([...meant]);
  const plain = new Map([...termsOf(withoutNames(index, read))].map((term) => [term, 1]));
  const worded = [...nameFits(plain, vocabulary).near].flatMap(([id, fit]) => (fit >= IS_WORDED ? id : []));
  const named = new Set([...(read.mentions[index] ?? []).flatMap(meantBy), ...worded]);
  return withUnits(chosenMeant(meant, new Set(open), named, vocabulary));
}

/**
 * The words of a sentence with the one first of whom a claim joins with something else that the sentence names, where the likeliest
 * has none: after news of two firms, "the company's plant in X" is of the one with a plant in X.
 */
function chosenMeant(
  meant: readonly MeantWord[],
  open: ReadonlySet<MeantWord>,
  named: ReadonlySet<string>,
  vocabulary: Pick<Vocabulary, "claimsOf">,
): MeantWord[] {
  const joins = (id: string) =>
    vocabulary.claimsOf(id).some(({ claim: { subject, object } }) => named.has(subject === id ? object : subject));
  return meant.map((word) => {
    const [first] = word.ids;
    if (!open.has(word) || first === undefined || joins(first)) return word;
    const better = word.ids.find(joins);
    return better === undefined ? word : { ...word, ids: [better, ...word.ids.filter((id) => id !== better)] };
  });
}
