import type { DeskRow, DeskState, FindingRequest } from "@atlas/server/contract";
import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useState } from "react";
import { useNavigate } from "react-router";
import { withDraft } from "../../../model/address/draftAddress.ts";
import { joinAddress } from "../../../model/address/splitAddress.ts";
import { record } from "../../../model/address/undo/trail.ts";
import { selectRecord } from "../../../model/address/view/selection.ts";
import { addTogether } from "../../../model/address/view/steps.ts";
import { useViewState } from "../../../parts/address/useViewState.ts";
import { conflictOf, saveFinding, writeDesk } from "../../../parts/api/desk.ts";
import { type Draft, forgetDraft } from "../../../parts/desk/drafts.ts";
import { justSaved } from "../../../parts/desk/JustSaved.tsx";
import { nameForSaving } from "../../../parts/desk/name/NameHost.tsx";
import { useViewGraph } from "../../../parts/view/graph/useViewGraph.ts";

/** Why a claim was not saved: another state of a row, or any other failure. */
type NotSaved = { current: DeskRow | null } | { error: unknown };

/** Saves a claim and then shows it: both ends on the canvas, the claim selected. */
export function useSaveClaim(onSaved: () => void) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [view, changeView] = useViewState();
  const { graph } = useViewGraph(view.steps);
  const [saving, setSaving] = useState(false);
  const [notSaved, setNotSaved] = useState<NotSaved | null>(null);

  async function save(draft: Draft, { id, ...finding }: FindingRequest, desk: DeskState) {
    if ((await nameForSaving(desk)) === null) return;
    setSaving(true);
    setNotSaved(null);
    try {
      await writeDesk(queries, saveFinding(id, finding, draft.tag), ({ change }) => {
        onSaved();
        forgetDraft(id);
        justSaved.set({ claim: id, change, draft });
        show(id, [finding.claim.subject ?? "", finding.claim.object ?? ""]);
      });
    } catch (error) {
      setNotSaved(conflictOf(error) ?? { error });
    } finally {
      setSaving(false);
    }
  }

  function show(id: string, ends: readonly string[]) {
    document.querySelector<HTMLElement>("[data-detail-panel]")?.focus({ preventScroll: true });
    // The saved draft is gone from the history: Back leads to where the form was opened.
    changeView((now) => {
      const shown = new Set(graph.entities.map((entity) => entity.id));
      const missing = ends.filter((end) => !shown.has(end));
      const hidden = now.hidden.filter((end) => !ends.includes(end));
      return selectRecord({ ...addTogether(now, missing), hidden }, "claim", id);
    }, "replace");
    const { pathname, search } = window.location;
    void navigate(joinAddress(pathname, withDraft(search, null)), { replace: true });
    record();
  }

  return { save, saving, notSaved, forget: () => setNotSaved(null) };
}

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
