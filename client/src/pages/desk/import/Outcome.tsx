import type { SheetAnswer, SheetField } from "@atlas/server/contract";
import { Button } from "@mantine/core";
import { useState } from "react";
import { addClaims } from "../../../model/address/view/addClaims.ts";
import { useViewState } from "../../../parts/address/useViewState.ts";
import { undoChange } from "../../../parts/api/desk.ts";
import { Refusal } from "../../../parts/desk/Refusal.tsx";
import { deskStrings } from "../../../parts/desk/strings.ts";
import { useDeskWriter } from "../../../parts/desk/useDeskWriter.ts";
import { BusyButton } from "../../../ui/BusyButton.tsx";
import { strings as frame } from "../../../ui/strings.ts";
import { FaultyRows } from "./FaultyRows.tsx";
import css from "./import.module.css";
import { NewEntities } from "./Names.tsx";
import { strings } from "./strings.ts";

const nothing: ReadonlySet<string> = new Set();

interface OutcomeProps {
  title: string;
  answer: SheetAnswer;
  fields: readonly SheetField[];
  viewQuery: string;
  onClose: () => void;
}

/** Reports the import, shows its claims on the canvas if wanted, and undoes it. */
export function Outcome({ title, answer, fields, viewQuery, onClose }: OutcomeProps) {
  const [, changeView] = useViewState(viewQuery);
  const { busy, failure, write } = useDeskWriter();
  const [isUndone, setUndone] = useState(false);
  const { taken, added, source_count, saved } = answer;

  async function undo() {
    if (saved && (await write(undoChange(saved.change)))) setUndone(true);
  }

  return (
    <section className={css.import} aria-label={title}>
      <h2>{title}</h2>
      <h3 ref={focusThis} tabIndex={-1}>
        {strings.importedTitle}
      </h3>
      <div role="status">
        <p>{isUndone ? strings.undone : strings.imported(taken.length, added.length, source_count)}</p>
        {saved?.in_graph === false && <p>{strings.notInGraph}</p>}
      </div>
      {!isUndone && <NewEntities added={added} />}
      <Refusal failure={failure} />
      <div className={css.buttons}>
        {!isUndone && (
          <>
            <Button onClick={() => changeView((view) => addClaims(view, taken, nothing))}>{strings.onCanvas}</Button>
            <BusyButton variant="default" busy={busy} onClick={() => void undo()}>
              {deskStrings.undo}
            </BusyButton>
          </>
        )}
        <Button variant="default" onClick={onClose}>
          {frame.close}
        </Button>
      </div>
      <FaultyRows name={title} answer={answer} fields={fields} />
    </section>
  );
}

/** A `ref` for the heading of a step that has just appeared, so that the keyboard goes on from there. */
export function focusThis(heading: HTMLElement | null): void {
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView?.({ block: "nearest" });
}
