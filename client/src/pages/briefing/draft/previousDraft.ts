import { formatStep } from "../../../model/address/view/steps.ts";
import type { ViewState } from "../../../model/address/view/viewState.ts";
import { viewOfKey } from "./draftKey.ts";
import type { KeptDraft } from "./drafts.ts";

/**
 * The latest draft of an earlier state of a view: one whose steps begin with those of the other, or are equal. `drafts`
 * come latest first. Null if there is none.
 */
export function previousDraft({ steps }: Pick<ViewState, "steps">, drafts: readonly KeptDraft[]): KeptDraft | null {
  const here = steps.map(formatStep);
  const isBefore = ({ key }: KeptDraft) => {
    const there = viewOfKey(key).steps.map(formatStep);
    const [shorter, longer] = there.length < here.length ? [there, here] : [here, there];
    return shorter.length > 0 && shorter.every((step, index) => step === longer[index]);
  };
  return drafts.find(isBefore) ?? null;
}
