import type { DeskFault, DeskState } from "@atlas/server/contract";
import { listParts } from "../../../model/words/listWords.ts";
import { Notice } from "../../../ui/Notice.tsx";
import css from "./desk.module.css";
import { strings } from "./strings.ts";

/** Why this reader cannot write to the desk and what can be done; or that the graph is behind it. */
export function WhyNot({ desk }: { desk: DeskState }) {
  if (desk.why_not === null) return desk.in_graph ? null : <Notice kind="note">{strings.notInGraph}</Notice>;
  return (
    <div className={`measure below18 accentBefore onWash ${css.whyNot}`}>
      <p>
        <strong>{strings.whyNot[desk.why_not]}</strong> {strings.whatNow[desk.why_not]}
      </p>
      <FaultList faults={desk.faults} />
    </div>
  );
}

export function FaultList({ faults }: { faults: readonly DeskFault[] }) {
  if (faults.length === 0) return null;
  return (
    <ul className={`breaks above8 ${css.faults}`}>
      {faults.map(({ table, key, column, message }) => (
        <li key={[table, key, column, message].join()}>
          <b>{listParts([table, key, column].filter((part) => part !== null))}</b> <span lang="en">{message}</span>
        </li>
      ))}
    </ul>
  );
}
