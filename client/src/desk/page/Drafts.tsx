import { Button } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { useState } from "react";
import { downloadFile } from "../../browser/downloadFile.ts";
import { passFocus } from "../../browser/passFocus.ts";
import { MixedWords } from "../../ui/MixedWords.tsx";
import { foreignLanguage } from "../../words/entityName.ts";
import { readableTitle } from "../../words/readableWord.ts";
import type { Draft } from "../common/Draft.ts";
import { forgetDraft, keepDraft } from "../common/drafts.ts";
import type { NoteDraft } from "../common/notes/Note.ts";
import { aroundOwnWords } from "../common/ownWords.ts";
import { useOpenDraft } from "../common/useOpenDraft.ts";
import { timeText } from "../common/whoAndWhen.ts";
import css from "./desk.module.css";
import { draftsZip } from "./draftsZip.ts";
import { Section } from "./Section.tsx";
import { strings } from "./strings.ts";

interface DraftsProps {
  drafts: readonly Draft[];
  /** Notes in this browser, which go into the file of drafts. */
  noteDrafts: readonly NoteDraft[];
  viewQuery: string;
  /** Whether this reader may write to the desk. */
  writes: boolean;
}

/** Claims that are being written in this browser. */
export function Drafts({ drafts, noteDrafts, viewQuery, writes }: DraftsProps) {
  const open = useOpenDraft(viewQuery);
  const [discarded, setDiscarded] = useState<Draft | null>(null);
  const all = drafts.length + (writes ? 0 : noteDrafts.length);

  function discard(draft: Draft) {
    forgetDraft(draft.id);
    setDiscarded(draft);
  }

  function restore(draft: Draft) {
    keepDraft(draft);
    setDiscarded(null);
  }

  return (
    <>
      <Section
        title={strings.drafts}
        count={all}
        hint={writes ? strings.draftsHint : strings.draftsOnlyHere}
        actions={
          <Button
            size="xs"
            variant="default"
            leftSection={<IconDownload size={14} />}
            onClick={() => downloadFile(draftsZip(drafts, noteDrafts), "desk-drafts.zip", "application/zip")}
          >
            {strings.saveDrafts}
          </Button>
        }
      >
        <ul>
          {drafts.map((draft) => (
            <li key={draft.id} className={css.item}>
              <p className={css.name} lang={foreignLanguage(draftName(draft))}>
                {draftName(draft)}
              </p>
              <p className={css.small}>{strings.changedAt(timeText(draft.changed))}</p>
              <div className={css.buttons}>
                <Button
                  size="compact-sm"
                  variant="default"
                  aria-label={strings.openOf(draftName(draft))}
                  onClick={() => open(draft)}
                >
                  {strings.open}
                </Button>
                <Button
                  ref={passFocus}
                  size="compact-sm"
                  variant="default"
                  aria-label={strings.discardOf(draftName(draft))}
                  onClick={() => discard(draft)}
                >
                  {strings.discard}
                </Button>
              </div>
            </li>
          ))}
        </ul>
      </Section>
      <div role="status">
        {discarded && (
          <p className={css.small}>
            <MixedWords {...aroundOwnWords(strings.discarded(draftName(discarded)), draftName(discarded))} />{" "}
            <button
              key={discarded.id}
              ref={takeFocus}
              type="button"
              className={css.plain}
              onClick={() => restore(discarded)}
            >
              {strings.undoDiscard}
            </button>
          </p>
        )}
      </div>
    </>
  );
}

/** The undo button takes the focus, because the draft that had it is gone. */
function takeFocus(button: HTMLButtonElement | null) {
  button?.focus();
  return passFocus(button);
}

function draftName({ claim, rows }: Draft): string {
  if (claim.statement) return claim.statement;
  const nameOf = (id = "") => rows.find(({ cells }) => cells.id === id)?.cells.name ?? readableTitle(id);
  return [claim.subject, claim.object].map((id) => nameOf(id) || "…").join(" – ");
}
