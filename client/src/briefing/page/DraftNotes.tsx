import { Button } from "@mantine/core";
import { useState } from "react";
import { formatDate } from "../../words/formatDate.ts";
import { withAside } from "../../words/listWords.ts";
import type { Draft, KeptDraft } from "./drafts.ts";
import { pageStrings } from "./pageStrings.ts";
import css from "./settings.module.css";
import type { DraftOfView } from "./useDraft.ts";

/** Drafts of other views that are offered. */
const MOST_OFFERED = 5;

/** Where the draft is kept, the way to forget it, that of the view before it changed, and those of other views. */
export function DraftNotes({ draft: { draft, begun, stays, take, forget, before, others } }: { draft: DraftOfView }) {
  const [forgotten, setForgotten] = useState<Draft | null>(null);
  const further = others.filter((other) => other !== before);
  return (
    <div className={css.draft}>
      <p className={css.hint}>{stays ? pageStrings.draftStays : pageStrings.draftHeld}</p>
      {begun && (
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
        {!begun && forgotten && (
          <p className={css.hint}>
            {pageStrings.forgotten}{" "}
            <button type="button" className={css.plain} onClick={() => take(forgotten)}>
              {pageStrings.keepAfterAll}
            </button>
          </p>
        )}
      </div>
      {before && (
        <p className={css.hint}>
          {pageStrings.before} <Offer kept={before} take={take} />
        </p>
      )}
      {!begun && further.length > 0 && (
        <details className={css.others}>
          <summary>{pageStrings.others}</summary>
          <ul>
            {further.slice(0, MOST_OFFERED).map((other) => (
              <li key={other.key}>
                <Offer kept={other} take={take} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function Offer({ kept: { draft, saved }, take }: { kept: KeptDraft; take: (draft: Draft) => void }) {
  return (
    <button type="button" className={css.plain} onClick={() => take(draft)}>
      {withAside(draft.title?.trim() || pageStrings.untitled, pageStrings.lastChanged(formatDate(saved.slice(0, 10))))}
    </button>
  );
}
