import { formatStep } from "../../url/view/steps.ts";
import type { ViewState } from "../../url/view/viewState.ts";
import { viewOfKey } from "./draftKey.ts";
import type { KeptDraft } from "./drafts.ts";

/**
 * The draft that was last written of a view before it changed, among drafts with the last changed first: of one that has the
 * same steps, or of whose steps the one begins with the other. Null where there is none.
 */
export function draftBefore({ steps }: Pick<ViewState, "steps">, drafts: readonly KeptDraft[]): KeptDraft | null {
  const here = steps.map(formatStep);
  const isBefore = ({ key }: KeptDraft) => {
    const there = viewOfKey(key).steps.map(formatStep);
    const [shorter, longer] = there.length < here.length ? [there, here] : [here, there];
    return shorter.length > 0 && shorter.every((step, index) => step === longer[index]);
  };
  return drafts.find(isBefore) ?? null;
}
