import { UnstyledButton } from "@mantine/core";
import { chipsOf } from "../../../picture/filters/chipsOf.ts";
import type { ShownCounts } from "../../../picture/graph/countShown.ts";
import { strings } from "../../../picture/graph/strings.ts";
import type { ViewGraph } from "../../../picture/graph/viewGraph.ts";
import { LazyMenu, lateScript } from "../../../ui/LazyMenu.tsx";
import { useViewState } from "../../address/useViewState.ts";
import pills from "../filters/filters.module.css";

const script = lateScript(async () => (await import("./WhySummary.tsx")).WhyPopover, "dialog");

/** Explains, beside the counts, why not everything is shown. */
export function WhyButton({ graph, counts }: { graph: ViewGraph; counts: ShownCounts }) {
  const [{ filters }] = useViewState();
  if (chipsOf(filters).length + counts.hidden + counts.folded + counts.onHiddenLines.lines === 0) return null;
  return (
    <LazyMenu script={script} given={{ graph }}>
      <UnstyledButton className={pills.clear}>{strings.why}</UnstyledButton>
    </LazyMenu>
  );
}
