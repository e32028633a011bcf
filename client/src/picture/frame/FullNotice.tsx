import { useSignal } from "../../browser/useSignal.ts";
import { Notice } from "../../ui/Notice.tsx";
import { isFull, LONGEST_QUERY } from "../../url/view/fitsAddress.ts";
import { MAX_STEPS } from "../../url/view/steps.ts";
import { strings } from "./strings.ts";

/** Says that a change was refused because the address of the view would become too long. */
export function FullNotice() {
  if (!useSignal(isFull)) return null;
  return (
    <Notice kind="warning" onClose={() => isFull.set(false)}>
      {strings.full(MAX_STEPS, LONGEST_QUERY)}
    </Notice>
  );
}
