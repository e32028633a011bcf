import type { VerbChoice } from "../../../model/address/view/viewState.ts";
import type { VerbsOn } from "../../../model/claim/line/lineLabels.ts";

/** In larger pictures, other verbs than those of ownership are written only by choice. */
export const MOST_WITH_VERBS = 40;

/** Which lines carry their verbs and shares. In larger pictures, only those that say who owns whom, unless chosen. */
export function verbsShown(choice: VerbChoice, lines: number): VerbsOn {
  if (choice !== "auto") return choice === "always" ? "every line" : "no line";
  return lines <= MOST_WITH_VERBS ? "every line" : "ownership";
}
