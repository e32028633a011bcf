import { isFull, LONGEST_QUERY } from "../../../model/address/view/fitsAddress.ts";
import { MAX_STEPS } from "../../../model/address/view/steps.ts";
import { strings } from "../../../picture/graph/strings.ts";
import { useSignal } from "../../../ui/browser/useSignal.ts";
import { Notice } from "../../../ui/Notice.tsx";

/** Says that a change was refused because the address of the view would become too long. */
export function FullNotice() {
  if (!useSignal(isFull)) return null;
  return (
    <Notice kind="warning" onClose={() => isFull.set(false)}>
      {strings.full(MAX_STEPS, LONGEST_QUERY)}
    </Notice>
  );
}
