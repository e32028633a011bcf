import { Button } from "@mantine/core";
import { useState } from "react";
import { type Draft, keptDraft } from "../../../parts/desk/drafts.ts";
import { keyOf, listCell } from "../../../parts/desk/rows.ts";
import { strings as frame } from "../../../ui/strings.ts";
import css from "./ClaimForm.module.css";
import { ClaimFormCard } from "./ClaimFormCard.tsx";
import { newInterview, withRow, withSource } from "./draft/draftRows.ts";
import { formStrings as strings } from "./formStrings.ts";
import { useLeaveDraft } from "./useSaveClaim.ts";

/** The form of the draft in the address, in the place of the selected card. */
export function DraftForm({ id }: { id: string }) {
  const [first] = useState(() => keptDraft(id));
  return first === null ? <Unknown /> : <ClaimFormCard first={begun(first)} />;
}

/** Most claims of one's own come from an interview, so the form begins with one. */
function begun(draft: Draft): Draft {
  if (listCell(draft.claim.sources).length > 0) return draft;
  const row = newInterview();
  return withSource(withRow(draft, row), "sources", { id: keyOf(row) });
}

/** Stands where the address names a draft of another computer. */
function Unknown() {
  const leave = useLeaveDraft();
  return (
    <section aria-label={strings.unknownTitle} className={css.card}>
      <title>{frame.titleOf(strings.unknownTitle)}</title>
      <header className={css.head}>
        <h2 className={css.title}>{strings.unknownTitle}</h2>
      </header>
      <div className={css.body}>
        <p role="alert">{strings.unknown}</p>
        <Button size="xs" variant="default" onClick={leave}>
          {frame.close}
        </Button>
      </div>
    </section>
  );
}
