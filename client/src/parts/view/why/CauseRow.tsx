import { listWords } from "../../../model/words/listWords.ts";
import { strings } from "../../../picture/why/strings.ts";
import type { Cause } from "../../../picture/why/summaryOf.ts";
import { useViewState } from "../../address/useViewState.ts";
import css from "./why.module.css";

interface CauseRowProps {
  cause: Cause;
  /** The row disappears with its cause, so the focus must move. */
  onLifted: () => void;
}

/** One cause that hides part of a view, how much it hides, and a way to lift it. */
export function CauseRow({ cause: { name, entities, claims, lift }, onLifted }: CauseRowProps) {
  const [, changeView] = useViewState();
  const counts = [
    ...(entities > 0 ? [strings.entities(entities)] : []),
    ...(claims > 0 ? [strings.claimCount(claims)] : []),
  ];
  return (
    <li>
      <span>{name}</span>
      <span className={css.count}>{listWords(counts)}</span>
      {lift && (
        <button
          type="button"
          className={css.lift}
          aria-label={strings.because(name, strings.showAll).replace(/[.。]$/, "")}
          onClick={() => {
            onLifted();
            changeView(lift);
          }}
        >
          {strings.showAll}
        </button>
      )}
    </li>
  );
}
