import type { Cells, SentRow } from "@atlas/server/contract";
import type { Draft } from "../../../../parts/desk/drafts.ts";
import { keyOf } from "../../../../parts/desk/rows.ts";
import { withoutUnused, withRow } from "./draftRows.ts";

/** The rows of a draft that say whose word its statement is, or some words of it. */
export function attributionsIn({ rows }: Pick<Draft, "rows">): SentRow[] {
  return rows.filter(({ table }) => table === "attributions");
}

/** Puts another attribution in the place of one, or drops it; undefined adds one. */
export function withAttribution(draft: Draft, row: SentRow | undefined, cells: Cells | null): Draft {
  const next = cells === null ? null : attribution(draft, row, cells);
  const rows =
    row === undefined
      ? [...draft.rows, ...(next ? [next] : [])]
      : draft.rows.flatMap((one) => (one === row ? (next ?? []) : one));
  return withoutUnused({ ...draft, rows });
}

function attribution({ id }: Draft, row: SentRow | undefined, cells: Cells): SentRow {
  const { speaker = "", words = "", ...others } = { ...row?.cells, ...cells };
  const extent = words.trim() === "" ? "all" : "part";
  const made: SentRow = { table: "attributions", tag: null, cells: { ...others, claim: id, speaker, extent, words } };
  // With another speaker it is another row, which the desk does not have.
  return row !== undefined && keyOf(row) === keyOf(made) ? { ...made, tag: row.tag } : made;
}

/** The row that says what the dispute over a draft is about. */
export function disputeIn({ rows }: Pick<Draft, "rows">): SentRow | undefined {
  return rows.find(({ table }) => table === "disputes");
}

/** Says what the dispute is about; without `about` nothing is said. */
export function withDispute(draft: Draft, cells: Cells): Draft {
  const row = disputeIn(draft);
  const made: SentRow = {
    table: "disputes",
    tag: row?.tag ?? null,
    cells: { ...row?.cells, claim: draft.id, ...cells },
  };
  return made.cells.about ? withRow(draft, made) : { ...draft, rows: draft.rows.filter((one) => one !== row) };
}
