import type { SheetTarget } from "../../contract/index.ts";
import { countryNames } from "./codeWords.ts";
import { foldHeading } from "./headings.ts";
import { isSlip } from "./isSlip.ts";
import { closedLists } from "./proposeFields.ts";
import { synonymsOf } from "./synonyms.ts";

/** The word of the closed list of a target, or the code of a country, of which a text is a slip; null if of none or of several. */
export function nearWord(target: SheetTarget, text: string): string | null {
  const typed = foldHeading(text);
  const near = new Set<string>();
  for (const [name, value] of wordsFor(target)) if (isSlip(typed, name)) near.add(value);
  const [only = null, ...others] = near;
  return others.length > 0 ? null : only;
}

/** The names of the words of a target's list, each with its word. */
function wordsFor(target: SheetTarget): Iterable<readonly [name: string, value: string]> {
  if (target.endsWith(".country")) return countryNames();
  return (closedLists[target] ?? []).flatMap((value) =>
    [value, ...synonymsOf(target, value)].map((name) => [foldHeading(name), value] as const),
  );
}
