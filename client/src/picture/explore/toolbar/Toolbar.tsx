import { ViewToolbar } from "../../frame/ViewToolbar.tsx";
import type { ShownCounts } from "../../graph/countShown.ts";
import type { ViewGraph } from "../../graph/viewGraph.ts";
import { HistoryButtons } from "../../history/HistoryButtons.tsx";
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
