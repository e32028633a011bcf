import { ViewToolbar } from "../../../parts/view/frame/ViewToolbar.tsx";
import { HistoryButtons } from "../../../parts/view/history/HistoryButtons.tsx";
import type { ShownCounts } from "../../../picture/graph/countShown.ts";
import type { ViewGraph } from "../../../picture/graph/viewGraph.ts";
import { strings } from "../strings.ts";
import { LabelsMenu } from "./LabelsMenu.tsx";
import { LayoutMenu } from "./LayoutMenu.tsx";

/** The controls above the canvas, and how much of the view is drawn. */
export function Toolbar({ graph, counts }: { graph: ViewGraph; counts: ShownCounts }) {
  return (
    <ViewToolbar name={strings.toolbar} graph={graph} counts={counts} history={<HistoryButtons />}>
      <LayoutMenu />
      <LabelsMenu />
    </ViewToolbar>
  );
}
