import { Button } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { useState } from "react";
import { foreignLanguage } from "../../../model/words/entityName.ts";
import { useDraftName } from "../../../parts/desk/draft/useNamedEntities.ts";
import { type Draft, forgetDraft, keepDraft } from "../../../parts/desk/drafts.ts";
import type { NoteDraft } from "../../../parts/desk/notes/notes.ts";
import { aroundOwnWords, timeText } from "../../../parts/desk/rows.ts";
import { noteStrings } from "../../../parts/desk/strings.ts";
import { useOpenDraft } from "../../../parts/desk/useOpenDraft.ts";
import { downloadFile } from "../../../ui/browser/downloadFile.ts";
import { passFocus, takeFocus } from "../../../ui/browser/passFocus.ts";
import { MixedWords } from "../../../ui/MixedWords.tsx";
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
  const [discarded, setDiscarded] = useState<{ draft: Draft; name: string } | null>(null);
  const all = drafts.length + (writes ? 0 : noteDrafts.length);

  function discard(draft: Draft, name: string) {
    forgetDraft(draft.id);
    setDiscarded({ draft, name });
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
            <DraftItem key={draft.id} draft={draft} viewQuery={viewQuery} onDiscard={(name) => discard(draft, name)} />
          ))}
        </ul>
      </Section>
      <div role="status">
        {discarded && (
          <p className="muted small measure above2">
            <MixedWords {...aroundOwnWords(strings.discarded(discarded.name), discarded.name)} />{" "}
            <button
              key={discarded.draft.id}
              ref={takeFocus}
              type="button"
              className="textButton touch24"
              onClick={() => restore(discarded.draft)}
            >
              {strings.undoDiscard}
            </button>
          </p>
        )}
      </div>
    </>
  );
}

interface DraftItemProps {
  draft: Draft;
  viewQuery: string;
  /** The name that the list shows, also where the discarded draft is offered back. */
  onDiscard: (name: string) => void;
}

function DraftItem({ draft, viewQuery, onDiscard }: DraftItemProps) {
  const open = useOpenDraft(viewQuery);
  const name = useDraftName(draft);
  return (
    <li className={css.item}>
      <p className={css.name} lang={foreignLanguage(name)}>
        {name}
      </p>
      <p className="muted small measure above2">{strings.changedAt(timeText(draft.changed))}</p>
      <div className={css.buttons}>
        <Button size="compact-sm" variant="default" aria-label={strings.openOf(name)} onClick={() => open(draft)}>
          {strings.open}
        </Button>
        <Button
          ref={passFocus}
          size="compact-sm"
          variant="default"
          aria-label={strings.discardOf(name)}
          onClick={() => onDiscard(name)}
        >
          {noteStrings.discard}
        </Button>
      </div>
    </li>
  );
}
