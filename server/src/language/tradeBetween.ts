const BUYS_FROM =
  /\b(?:buys?|bought|buying|purchas\w+|sourc\w+|procur\w+|gets?|got|import(?:s|ed)?|receiv\w+)\b[^.;]*\bfrom\s+(?:the\s+)?$/i;
const SELLS_TO =
  /(?<!\b(?:is|are|was|were|be|been)\s)\b(?:sells?|sold|selling|suppl(?:y|ies|ied|ying)|deliver\w*|ships?|shipped|provid\w+)\b[^.;]*\bto\s+(?:the\s+)?$/i;

/**
 * The one of two names who supplies the other: "X buys magnets from Y", "X sells ore to Y", X向Y供应, X从Y采购. Null where the words
 * between them, and in Chinese those after both, say neither.
 */
export function tradeBetween(between: string, after: string): "first" | "second" | null {
  if (BUYS_FROM.test(between)) return "second";
  if (SELLS_TO.test(between)) return "first";
  if (/[向给对]$/u.test(between) && /^(?:长期|独家|大量)?(?:供应|供货|出售|销售|提供|交付|供给)/u.test(after))
    return "first";
  return /[从向自]$/u.test(between) && /^(?:长期|独家|大量)?(?:采购|购买|购入|进口|买)/u.test(after) ? "second" : null;
}
