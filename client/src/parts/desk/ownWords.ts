import { foreignLanguage } from "../../model/words/entityName.ts";
import type { MixedText } from "../../model/words/mixedText.ts";

/** A text of the interface around words of the reader's, which may be in another language. */
export function aroundOwnWords(text: string, own: string): MixedText {
  return foreignLanguage(own) === "en" ? { text, english: [own] } : { text };
}
