import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { claimDetail } from "../../api/claims.ts";
import { undoChange, writeDesk } from "../../api/desk.ts";
import { failureMessage } from "../../api/failureMessage.ts";
import { useSignal } from "../../browser/useSignal.ts";
import { MixedWords } from "../../ui/MixedWords.tsx";
import text from "../../ui/textButton.module.css";
import { useViewState } from "../../url/useViewState.ts";
import { clearSelection } from "../../url/view/selection.ts";
import type { ViewState } from "../../url/view/viewState.ts";
import type { Draft } from "./Draft.ts";
import { justSaved } from "./justSaved.ts";
import { deskStrings as strings } from "./strings.ts";
import { useOpenDraft } from "./useOpenDraft.ts";

/** Says on the card of a claim that the reader has just saved it, and undoes that: what was written becomes a draft again. */
export function JustSaved({ claim }: { claim: string }) {
  const saved = useSignal(justSaved);
  const queries = useQueryClient();
  const openDraft = useOpenDraft();
  const [, changeView] = useViewState();
  const [undoing, setUndoing] = useState(false);
  const [error, setError] = useState<unknown>(null);
  if (saved?.claim !== claim) return null;
  const { change, draft } = saved;

  async function undo() {
    setUndoing(true);
    setError(null);
    try {
      await writeDesk(queries, undoChange(change), () => {
        justSaved.set(null);
        // What is gone must not be asked again, nor named by the address.
        queries.removeQueries({ queryKey: claimDetail(claim).queryKey });
        if (draft.tag === null) changeView((now) => without(now, draft), "replace");
        openDraft(draft);
      });
    } catch (failure) {
      setError(failure);
    } finally {
      setUndoing(false);
    }
  }

  return (
    <p role="status">
      {draft.tag === null ? strings.addedNow : strings.savedNow} ·{" "}
      <button type="button" className={text.textButton} disabled={undoing} onClick={() => void undo()}>
        {strings.undo}
      </button>{" "}
      {error !== null && <MixedWords {...failureMessage(error)} />}
    </p>
  );
}

/** The view without the entities that a claim brought, which are gone with it. */
function without(view: ViewState, { rows }: Draft): ViewState {
  const gone = new Set(rows.filter(({ tag }) => tag === null).map(({ cells }) => cells.id));
  const steps = view.steps.map((step) => ({ ...step, ids: step.ids.filter((id) => !gone.has(id)) }));
  return clearSelection({ ...view, steps: steps.filter(({ ids }) => ids.length > 0) });
}
