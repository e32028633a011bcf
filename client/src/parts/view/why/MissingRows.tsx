import { entityName } from "../../../model/words/entityName.ts";
import { listSome } from "../../../model/words/listWords.ts";
import { liftAll, type MissingGroup } from "../../../picture/why/groupMissing.ts";
import { liftTexts } from "../../../picture/why/reasonText.ts";
import { useViewState } from "../../address/useViewState.ts";
import css from "./why.module.css";

/** Names that fit on a line. */
const NAMED = 4;

interface MissingRowsProps {
  groups: readonly MissingGroup[];
  nameOf: (id: string) => string;
  /** A row disappears with its reason, so the focus must move. */
  onLifted: () => void;
}

/** Entities not shown, grouped by reason, each group with a way to show it again. */
export function MissingRows({ groups, nameOf, onLifted }: MissingRowsProps) {
  const [, changeView] = useViewState();
  return (
    <ul className={css.rows}>
      {groups.map(({ entities, reasons }) => (
        <li key={entities[0]?.id}>
          <span>{listSome(entities.map(entityName), NAMED)}</span>
          <button
            type="button"
            className={css.lift}
            onClick={() => {
              onLifted();
              changeView((now) => liftAll(now, reasons));
            }}
          >
            {liftTexts(reasons, { nameOf })}
          </button>
        </li>
      ))}
    </ul>
  );
}
