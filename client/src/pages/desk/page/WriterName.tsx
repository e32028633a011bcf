import { useSyncExternalStore } from "react";
import { onKept } from "../../../model/state/browserMemory.ts";
import { readerName } from "../../../parts/api/request/readerName.ts";
import { askName } from "../../../parts/desk/name/nameForSaving.ts";
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
