import { HistoryButtons } from "../history/HistoryButtons.tsx";
import type { ShownCounts } from "../view/countShown.ts";
import { ViewToolbar } from "../view/ViewToolbar.tsx";
import type { ViewGraph } from "../view/viewGraph.ts";
import { LabelsMenu } from "./LabelsMenu.tsx";
import { LayoutMenu } from "./LayoutMenu.tsx";
import { strings } from "./strings.ts";

/** What decides how the canvas shows the view, and how much of it is drawn. */
export function Toolbar({ graph, counts }: { graph: ViewGraph; counts: ShownCounts }) {
  return (
    <ViewToolbar name={strings.toolbar} graph={graph} counts={counts} history={<HistoryButtons />}>
      <LayoutMenu />
      <LabelsMenu />
    </ViewToolbar>
  );
}
