import type { ReadSentence } from "../contract/index.ts";

const QUESTION = /[?？]["”’)）]*\s*$/;
const NEGATION =
  /\b(?:(?:is|are|was|were|be|been|has|have|had|do|does|did|will|would|can|could|shall|should|may|might)(?: \w+)? not|cannot|never|no longer|fail(?:s|ed)? to|den(?:y|ies|ied)|refus(?:e|es|ed) to|reject(?:s|ed)?|cancel(?:s|led|ed)?|has no|have no|had no)\b|^(?:no|none|neither|nobody|nothing)\b|n['’]t\b|(?:尚|还|仍|并)?未(?!来)|没有|不再|不会|无法|否认|拒绝|取消/i;
/** A modal verb of a clause beside the main one, "products that could help", and a relative clause up to its next comma: "shares, which it could sell". */
const BESIDE =
  /\b(?:that|which|who) (?:could|might|may|would|will)\b|,\s+(?:who|whom|which|where|whose|of which)\b[^,;]*/gi;
/** "Not only" and the like affirm what follows. */
const AFFIRMING =
  /\b(?:not (?:just|only|merely|simply|least|to mention)|isn['’]t just|aren['’]t just|no longer (?:just|only)|why not)\b|不仅|不只|不但|未来/gi;
const PLAN =
  /\b(?:plan(?:s|ned|ning) (?:to|an?|the|its|about|up to|some|more|\d)|(?:is|are|was|were) planned|intend(?:s|ed)? to|aim(?:s|ed|ing)? (?:to|at|for)|will|would|shall|expects? to|(?:is|are) expected to|(?:is|are) (?:due|set|scheduled|slated) to|hopes? to|want(?:s|ed)? to|seek(?:s|ing)? to|propos(?:es|ed|al)|might|could|under (?:consideration|negotiation)|considering|in talks|letter of intent|memorandum of understanding)\b|计划|拟(?!合|定)|将(?!军|近|·)|预计|有望|争取|力争|目标是|规划|意向|预期/i;

/** Stance of a sentence that does not plainly assert; names in it may be replaced by `·`. */
export function stanceOf(sentence: string): ReadSentence["stance"] {
  const plain = sentence.replace(AFFIRMING, " ");
  const stances: ReadSentence["stance"] = [];
  if (NEGATION.test(plain)) stances.push("negation");
  const main = plain.replace(BESIDE, " ");
  if (PLAN.test(main) || /\bmay\b/.test(main)) stances.push("plan");
  if (QUESTION.test(sentence)) stances.push("question");
  return stances;
}
