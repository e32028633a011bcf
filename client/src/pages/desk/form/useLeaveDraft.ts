import { useCallback } from "react";
import { useNavigate } from "react-router";
import { withDraft } from "../../../model/address/draftAddress.ts";
import { joinAddress } from "../../../model/address/splitAddress.ts";

/** Closes the form; the view stays. The draft's entry in the history is kept, so that Back leads to it again. */
export function useLeaveDraft(): () => void {
  const navigate = useNavigate();
  return useCallback(() => {
    const { pathname, search } = window.location;
    void navigate(joinAddress(pathname, withDraft(search, null)));
    // The card that comes in its place takes the focus from the panel.
    document.querySelector<HTMLElement>("[data-detail-panel]")?.focus({ preventScroll: true });
  }, [navigate]);
}
