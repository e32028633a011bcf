import { UnstyledButton } from "@mantine/core";
import { LazyMenu, lateScript } from "../../ui/LazyMenu.tsx";
import { useViewState } from "../../url/useViewState.ts";
import { chipsOf } from "../filters/chipsOf.ts";
import pills from "../filters/filters.module.css";
import { strings } from "../frame/strings.ts";
import type { ShownCounts } from "../graph/countShown.ts";
import type { ViewGraph } from "../graph/viewGraph.ts";

const script = lateScript(async () => (await import("./WhyPopover.tsx")).WhyPopover, "dialog");

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
