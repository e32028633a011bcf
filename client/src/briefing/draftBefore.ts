import { formatStep } from "../url/steps.ts";
import { parseView, type ViewState } from "../url/viewState.ts";
import type { KeptDraft } from "./drafts.ts";

/**
 * The draft that was last written of a view before it changed, among drafts with the last changed first: of one that has the
 * same steps, or of whose steps the one begins with the other. Null where there is none.
 */
export function draftBefore({ steps }: Pick<ViewState, "steps">, drafts: readonly KeptDraft[]): KeptDraft | null {
  const here = steps.map(formatStep);
  const isBefore = ({ key }: KeptDraft) => {
    // What follows a blank is the analysis that a briefing was of.
    const there = parseView(key.split(" ")[0] ?? "").steps.map(formatStep);
    const [shorter, longer] = there.length < here.length ? [there, here] : [here, there];
    return shorter.length > 0 && shorter.every((step, index) => step === longer[index]);
  };
  return drafts.find(isBefore) ?? null;
}
