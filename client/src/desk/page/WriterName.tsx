import { useSyncExternalStore } from "react";
import { readerName } from "../../api/request/readerName.ts";
import { onKept } from "../../browser/browserMemory.ts";
import { askName } from "../common/name/nameForSaving.ts";
import css from "./desk.module.css";
import { strings } from "./strings.ts";

/** Under which name the reader writes; one that was typed here can be changed. */
export function WriterName({ who }: { who: string | null }) {
  const typed = useSyncExternalStore(onKept, readerName);
  if (who !== null) return <p className={css.small}>{strings.writesAs(who)}</p>;
  return (
    <p className={css.small}>
      {typed === "" ? strings.noName : strings.writesAs(typed)}{" "}
      <button type="button" className={css.plain} onClick={() => void askName()}>
        {typed === "" ? strings.giveName : strings.changeName}
      </button>
    </p>
  );
}
