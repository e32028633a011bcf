import { clearSelection } from "../../model/address/view/selection.ts";
import type { ViewState } from "../../model/address/view/viewState.ts";
import type { TableSpec } from "./Column.ts";

/** A way to pick a row: alone, toggled, or with all rows since the last one. */
export type Picking = "only" | "toggle" | "range";

export function pickingOf(event: { ctrlKey: boolean; metaKey: boolean; shiftKey: boolean }): Picking {
  if (event.shiftKey) return "range";
  return event.ctrlKey || event.metaKey ? "toggle" : "only";
}

/** The view with these rows selected; without rows, with no selection. */
export function pickRows<Row>(
  { select, extend }: TableSpec<Row>,
  view: ViewState,
  { rows, how }: { rows: readonly Row[]; how: Picking },
): ViewState {
  const last = rows.at(-1);
  if (last === undefined) return clearSelection(view);
  if (how === "only" || !extend) return select(view, last);
  return extend(view, rows, how === "toggle" ? "toggle" : "add");
}
