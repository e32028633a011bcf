import type { Reading } from "../../contract/index.ts";

/** The language of a text by its letters; a tenth of the other script makes it mixed. */
export function languageOf(text: string): Reading["language"] {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  // A Chinese character says about as much as three Latin letters.
  const latin = (text.match(/[a-z]/gi)?.length ?? 0) / 3;
  if (han > 9 * latin) return "zh";
  return latin >= 9 * han ? "en" : "mixed";
}
