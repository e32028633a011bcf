import type { DeskFault, DeskState } from "@atlas/server/contract";
import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { desk } from "../../../parts/api/desk.ts";
import { draftOfRow } from "../../../parts/desk/newDraft.ts";
import { rowName } from "../../../parts/desk/rows.ts";
import { useOpenDraft } from "../../../parts/desk/useOpenDraft.ts";
import css from "../page/desk.module.css";
import { strings as page } from "../page/strings.ts";
import { strings } from "./strings.ts";

/** Lists own rows that do not fit a version, each with what it lacks there; a claim opens to be changed. */
export function Misfits({ faults }: { faults: readonly DeskFault[] }) {
  const { data } = useQuery({ ...desk(), enabled: false });
  return (
    <>
      <p>{strings.misfits}</p>
      <ul className={`breaks above8 ${css.faults}`}>
        {faults.map((fault) => (
          <Misfit key={[fault.table, fault.key, fault.column, fault.message].join()} fault={fault} desk={data} />
        ))}
      </ul>
      <p className="muted small">{strings.asideHint}</p>
    </>
  );
}

function Misfit({ fault, desk: state }: { fault: DeskFault; desk: DeskState | undefined }) {
  const open = useOpenDraft("");
  const { table, key, message } = fault;
  const row = state?.rows.find((each) => each.table === table && each.key === key);
  const name = row === undefined ? key : rowName(row);
  const draft = state && row?.table === "claims" ? draftOfRow(state, row.key) : null;
  return (
    <li>
      {name !== null && <b>{name}</b>} {reasonOf(message) ?? <span lang="en">{message}</span>}{" "}
      {draft && (
        <Button size="compact-sm" variant="default" aria-label={page.editOf(name ?? "")} onClick={() => open(draft)}>
          {page.edit}
        </Button>
      )}
    </li>
  );
}

/** The two usual reasons in the reader's words: the version lacks what a row names, or has the same by now. Null for any other. */
function reasonOf(message: string): string | null {
  const missing = /^has "(.*)", expected the id of an? /.exec(message)?.[1];
  if (missing !== undefined) return strings.misses(missing);
  const doubled = /^has "(.*)"(?:,| like) .*expected (?:an unused id|each once)/.exec(message)?.[1];
  return doubled === undefined ? null : strings.hasToo(doubled);
}
