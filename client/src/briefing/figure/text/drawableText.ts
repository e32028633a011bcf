import { wholeText } from "../../../words/wholeText.ts";

/** What would reorder, hide or break the text around it: control characters, directions, joiners, variants. */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|\p{Variation_Selector}/gu;

/** A text on one line, with nothing in it that is not drawn as it stands. */
export function drawableText(text: string): string {
  return wholeText(text).replace(/\s+/gu, " ").replace(unseen, "").trim();
}
