import { useMediaQuery } from "@mantine/hooks";
import type { CSSProperties } from "react";
import type { ViewGraph } from "../../../picture/graph/viewGraph.ts";
import type { LateMenu } from "../../../ui/LazyMenu.tsx";
import { DialogAt } from "../frame/DialogAt.tsx";
import css from "./drawer.module.css";
import { FilterDrawer } from "./FilterDrawer.tsx";

/** On small screens there is no space beside the button, so the drawer comes from below. */
const fromBelow: CSSProperties = {
  position: "fixed",
  // Each side by itself, because Mantine keeps writing two of them.
  top: "auto",
  right: 0,
  bottom: 0,
  left: 0,
  width: "100%",
  maxHeight: "62dvh",
  borderRadius: "12px 12px 0 0",
};

/** The filter drawer at its button. */
export function FilterPopover({ button, graph }: { graph: ViewGraph } & LateMenu) {
  const narrow = useMediaQuery("(max-width: 760px)", undefined, { getInitialValueInEffect: false });
  return (
    <DialogAt button={button} className={css.dropdown} style={narrow ? fromBelow : { width: 352 }}>
      {(close) => <FilterDrawer graph={graph} onClose={close} />}
    </DialogAt>
  );
}
