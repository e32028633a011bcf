import type { ViewGraph } from "../../../picture/graph/viewGraph.ts";
import type { LateMenu } from "../../../ui/LazyMenu.tsx";
import { DialogAt } from "../frame/DialogAt.tsx";
import { WhySummary } from "./WhySummary.tsx";
import css from "./why.module.css";

/** The summary at its button. */
export function WhyPopover({ button, graph }: { graph: ViewGraph } & LateMenu) {
  return (
    <DialogAt button={button} className={css.dropdown} style={{ width: "min(400px, calc(100vw - 16px))" }}>
      {(close) => <WhySummary graph={graph} onClose={close} />}
    </DialogAt>
  );
}
