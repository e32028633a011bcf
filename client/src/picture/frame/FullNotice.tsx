import { useSyncExternalStore } from "react";
import { Notice } from "../../ui/Notice.tsx";
import { isFull, LONGEST_QUERY, noteFull, onFull } from "../../url/view/room.ts";
import { MAX_STEPS } from "../../url/view/steps.ts";
import { strings } from "./strings.ts";

/** Says that a change was refused because the address of the view would become too long. */
export function FullNotice() {
  if (!useSyncExternalStore(onFull, isFull)) return null;
  return (
    <Notice kind="warning" onClose={() => noteFull(false)}>
      {strings.full(MAX_STEPS, LONGEST_QUERY)}
    </Notice>
  );
}
