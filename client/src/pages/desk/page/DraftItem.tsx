import { Button } from "@mantine/core";
import { foreignLanguage } from "../../../model/words/entityName.ts";
import type { Draft } from "../../../parts/desk/Draft.ts";
import { useDraftName } from "../../../parts/desk/draft/useDraftName.ts";
import { useOpenDraft } from "../../../parts/desk/useOpenDraft.ts";
import { timeText } from "../../../parts/desk/whoAndWhen.ts";
import { passFocus } from "../../../ui/browser/passFocus.ts";
import css from "./desk.module.css";
import { strings } from "./strings.ts";

interface DraftItemProps {
  draft: Draft;
  viewQuery: string;
  /** The name that the list shows, also where the discarded draft is offered back. */
  onDiscard: (name: string) => void;
}

/** One claim that is being written: its sentence as far as it goes, and what can be done with it. */
export function DraftItem({ draft, viewQuery, onDiscard }: DraftItemProps) {
  const open = useOpenDraft(viewQuery);
  const name = useDraftName(draft);
  return (
    <li className={css.item}>
      <p className={css.name} lang={foreignLanguage(name)}>
        {name}
      </p>
      <p className={css.small}>{strings.changedAt(timeText(draft.changed))}</p>
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
          {strings.discard}
        </Button>
      </div>
    </li>
  );
}
