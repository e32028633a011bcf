import type { MeantWord } from "../../contract/index.ts";
import { chineseTerms, termsOf } from "../../language/termsOf.ts";
import type { Vocabulary } from "../claims/vocabularyOf.ts";

/** "Its magnet unit", 其磁材子公司: a possessive with the words that tell which subsidiary. */
const UNIT =
  /^(?:its|their|the (?:company|group|firm)['’]s) (?<said>(?:[\p{L}-]+ ){1,3})(?:unit|subsidiary|arm|division)\b|^(?:其|该公司|公司)(?:的|旗下)?(?<saidZh>\p{Script=Han}{2,6}?)(?:子公司|业务公司|公司)/iu;

interface Text {
  text: string;
  /** The reader's choice for a word, by the word and the place where it begins. */
  chosen: Readonly<Record<string, string>>;
}

/**
 * The words of a sentence with "its" in "its magnet unit" standing for that subsidiary, whose owner "its" means: the only one in
 * force of whose claim on the ownership the words are. Others stay as they are.
 */
export function unitsMeant(
  meant: readonly MeantWord[],
  { text, chosen }: Text,
  vocabulary: Pick<Vocabulary, "claimsOf">,
): MeantWord[] {
  return meant.map((word) => {
    const match = UNIT.exec(text.slice(word.start, word.start + 60));
    const [owner = ""] = word.ids;
    if (match === null || word.count !== 1) return word;
    const [phrase] = match;
    const said = [...termsOf(match.groups?.said ?? ""), ...chineseTerms(match.groups?.saidZh ?? "")];
    const units = vocabulary.claimsOf(owner).flatMap(({ claim, terms }) => {
      const isUnit = claim.predicate === "SUBSIDIARY_OF" && claim.object === owner && claim.status === "in-force";
      return isUnit && said.length > 0 && said.every((term) => terms.has(term)) ? [claim.subject] : [];
    });
    const [unit, other] = new Set(units);
    if (unit === undefined || other !== undefined) return word;
    const pick = chosen[`${phrase.toLowerCase()}@${word.start}`];
    const ids = [...new Set([...(pick === undefined ? [] : [pick]), unit, ...word.ids])];
    return { ...word, end: word.start + phrase.length, ids };
  });
}
