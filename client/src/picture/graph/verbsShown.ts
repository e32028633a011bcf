import type { VerbChoice } from "../../url/view/viewState.ts";

/** In larger pictures, verbs are written only by choice. */
export const MOST_WITH_VERBS = 40;

/** Whether lines carry their verbs and shares. */
export function verbsShown(choice: VerbChoice, lines: number): boolean {
  return choice === "auto" ? lines <= MOST_WITH_VERBS : choice === "always";
}
