import type { SheetAnswer } from "@atlas/server/contract";
import { listSome } from "../../../model/words/listWords.ts";
import css from "./import.module.css";
import { strings } from "./strings.ts";

const MOST_NAMED = 20;

/** Rows that say what an earlier one says, and what of the rows is left out. */
export function Repeated({ repeated, without_share }: Pick<SheetAnswer, "repeated" | "without_share">) {
  return (
    <>
      {repeated.length > 0 && (
        <p className={css.hint}>
          {listSome(
            repeated.map(({ line, of }) => strings.repeats(line, of)),
            MOST_NAMED,
          )}
        </p>
      )}
      {without_share > 0 && <p className={css.hint}>{strings.withoutShare(without_share)}</p>}
    </>
  );
}
