import type { ClaimChange } from "@atlas/server/contract";
import css from "./change.module.css";
import { changeStrings as words } from "./changeStrings.ts";

/** What became of a claim, a word for each way in which it changed. */
export function KindMarks({ change }: { change: ClaimChange }) {
  return (
    <span className={css.kinds}>
      {change.kinds.map((kind) => (
        <span key={kind} className={css.kind} data-kind={kind} title={words.meanings[kind]}>
          {words.kinds[kind]}
        </span>
      ))}
    </span>
  );
}
