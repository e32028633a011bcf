import { type OwnMark as Marked, ownDataReason } from "../../model/words/ownData/ownData.ts";
import { ownDataStrings } from "../../model/words/strings.ts";
import css from "./OwnMark.module.css";

/** Marks own data in a list; nothing for the data set itself. Its title names the folder. */
export function OwnMark({ of }: { of: Marked }) {
  if (of.own === null) return null;
  return (
    <span className={`ink tiny nowrap rigid round4 onWash ${css.mark}`} title={ownDataReason(of) ?? undefined}>
      {ownDataStrings.mark}
    </span>
  );
}
