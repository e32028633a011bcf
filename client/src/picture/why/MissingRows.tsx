import { useViewState } from "../../url/useViewState.ts";
import { entityName } from "../../words/entityName.ts";
import { listSome } from "../../words/listWords.ts";
import type { MissingGroup } from "./groupMissing.ts";
import { liftAll } from "./liftReason.ts";
import { liftTexts } from "./reasonText.ts";
import css from "./why.module.css";

/** Names that a line has room for. */
const NAMED = 4;

interface MissingRowsProps {
  groups: readonly MissingGroup[];
  nameOf: (id: string) => string;
  /** A row goes with its reason: the focus needs another place. */
  onLifted: () => void;
}

/** Entities that are not shown, those kept away by the same in one line, each line with the way to bring them back. */
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
