import { Button } from "@mantine/core";
import { useState } from "react";
import { formatDate } from "../../../model/words/formatDate.ts";
import { withAside } from "../../../model/words/listWords.ts";
import { pageStrings } from "../pageStrings.ts";
import css from "../settings.module.css";
import type { Draft, KeptDraft } from "./drafts.ts";
import type { ViewDraft } from "./useDraft.ts";

const MOST_OFFERED = 5;

/** Says whether the draft is saved, and offers to discard it or to adopt another. */
export function DraftNotes({
  draft: { draft, edited, persisted, adopt, forget, previous, others },
}: {
  draft: ViewDraft;
}) {
  const [forgotten, setForgotten] = useState<Draft | null>(null);
  const further = others.filter((other) => other !== previous);
  return (
    <div className={css.draft}>
      <p className={css.hint}>{persisted ? pageStrings.draftStays : pageStrings.draftHeld}</p>
      {edited && (
        <Button
          variant="default"
          size="xs"
          onClick={() => {
            setForgotten(draft);
            forget();
          }}
        >
          {pageStrings.forget}
        </Button>
      )}
      <div role="status">
        {!edited && forgotten && (
          <p className={css.hint}>
            {pageStrings.forgotten}{" "}
            <button type="button" className={css.plain} onClick={() => adopt(forgotten)}>
              {pageStrings.keepAfterAll}
            </button>
          </p>
        )}
      </div>
      {previous && (
        <p className={css.hint}>
          {pageStrings.before} <DraftButton kept={previous} adopt={adopt} />
        </p>
      )}
      {!edited && further.length > 0 && (
        <details className={css.others}>
          <summary>{pageStrings.others}</summary>
          <ul>
            {further.slice(0, MOST_OFFERED).map((other) => (
              <li key={other.key}>
                <DraftButton kept={other} adopt={adopt} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function DraftButton({ kept: { draft, saved }, adopt }: { kept: KeptDraft; adopt: (draft: Draft) => void }) {
  return (
    <button type="button" className={css.plain} onClick={() => adopt(draft)}>
      {withAside(draft.title?.trim() || pageStrings.untitled, pageStrings.lastChanged(formatDate(saved.slice(0, 10))))}
    </button>
  );
}
