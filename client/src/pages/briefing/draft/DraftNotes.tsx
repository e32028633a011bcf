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
    <div className={`grid gap8 framed round6 onSheet ${css.draft}`}>
      <p className="flush muted small pretty">{persisted ? pageStrings.draftStays : pageStrings.draftHeld}</p>
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
          <p className="flush muted small pretty">
            {pageStrings.forgotten}{" "}
            <button type="button" className={css.plain} onClick={() => adopt(forgotten)}>
              {pageStrings.keepAfterAll}
            </button>
          </p>
        )}
      </div>
      {previous && (
        <p className="flush muted small pretty">
          {pageStrings.before} <DraftButton kept={previous} adopt={adopt} />
        </p>
      )}
      {!edited && further.length > 0 && (
        <details className={`small ${css.others}`}>
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
