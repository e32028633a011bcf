import type { DataState, DataStep } from "@atlas/server/contract";
import { backToData } from "../../../parts/api/deskData.ts";
import { whoAndWhen } from "../../../parts/desk/rows.ts";
import { deskStrings } from "../../../parts/desk/strings.ts";
import { useDeskWriter } from "../../../parts/desk/useDeskWriter.ts";
import { BusyButton } from "../../../ui/BusyButton.tsx";
import css from "../page/desk.module.css";
import { strings as page } from "../page/strings.ts";
import { DataRefusal } from "./DataRefusal.tsx";
import { strings } from "./strings.ts";

interface DataStepItemProps {
  step: DataStep;
  /** The step after it; null for the latest. */
  next: DataStep | null;
  data: DataState;
  writes: boolean;
}

/** A change of the version of the data in the desk's history; the latest can be undone. */
export function DataStepItem({ step, next, data: { before, served }, writes }: DataStepItemProps) {
  const { busy, error, write } = useDeskWriter();
  const text = stepText(step);
  const isUndone = next?.back === true;
  const mayUndo = writes && next === null && before?.version === step.from && served.version === step.to;
  return (
    <li className={css.item} data-undone={isUndone || undefined}>
      <p className={css.name}>{text}</p>
      <p className="muted small above3 row wrap gap2by14">
        <span>{whoAndWhen(step.who, step.when)}</span>
        {isUndone && <span>{page.undoneBy(next.who)}</span>}
        {mayUndo && (
          <BusyButton
            size="compact-sm"
            variant="default"
            busy={busy}
            aria-label={`${deskStrings.undo}: ${text}`}
            onClick={() => void write<DataState>(backToData(step.from))}
          >
            {deskStrings.undo}
          </BusyButton>
        )}
      </p>
      <DataRefusal error={error} />
    </li>
  );
}

/** A change of the version in words. */
export function stepText({ from, to, back }: DataStep): string {
  return back ? strings.wentBack(from, to) : strings.tookIn(from, to);
}
