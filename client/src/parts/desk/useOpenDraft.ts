import { useCallback } from "react";
import { useNavigate } from "react-router";
import { draftAddress } from "../../model/address/draftAddress.ts";
import { showsView } from "../../model/address/view/viewPaths.ts";
import { type Draft, forgetUntouched, isTouched, keepDraft, keptDraft } from "./drafts.ts";

/** Opens a draft in the form; `field` is the one to start with. */
export type OpenDraft = (draft: Draft, field?: string) => void;

/**
 * A function that opens a draft in the form beside the current view or, on a page without one, beside the view of the
 * query `elsewhere`. If this browser has a draft of the same claim, that one is opened, so that nothing written is lost.
 */
export function useOpenDraft(elsewhere = ""): OpenDraft {
  const navigate = useNavigate();
  return useCallback(
    (draft, field) => {
      forgetUntouched(new Date());
      const kept = keptDraft(draft.id);
      // One in which nothing was written may be older than the desk.
      if (kept === null || !isTouched(kept)) keepDraft(draft);
      const { pathname, search } = window.location;
      navigate(draftAddress(draft.id, showsView(pathname) ? pathname + search : elsewhere), { state: { field } });
    },
    [navigate, elsewhere],
  );
}
