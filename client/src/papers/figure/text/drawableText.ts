import { wholeText } from "../../../model/words/wholeText.ts";

/**
 * Characters that reorder, hide or break surrounding text: controls, bidirectional marks, joiners, variation selectors.
 */
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|\p{Variation_Selector}/gu;

/** A text on one line, without invisible characters. */
export function drawableText(text: string): string {
  return wholeText(text).replace(/\s+/gu, " ").replace(invisible, "").trim();
}
