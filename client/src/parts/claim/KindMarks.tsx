import type { ClaimChange } from "@atlas/server/contract";
import { changeStrings as words } from "../../model/claim/strings.ts";
import css from "./change.module.css";

/** The ways in which a claim changed, a word each. */
export function KindMarks({ change }: { change: ClaimChange }) {
  return (
    <span className={css.kinds}>
      {change.kinds.map((kind) => (
        <span
          key={kind}
          className={`tiny strong nowrap bordered round4 chipPadded ${css.kind}`}
          data-kind={kind}
          title={words.meanings[kind]}
        >
          {words.kinds[kind]}
        </span>
      ))}
    </span>
  );
}
