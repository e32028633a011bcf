import { HistoryButtons } from "../history/HistoryButtons.tsx";
import type { ShownCounts } from "../view/countShown.ts";
import { FilterChips } from "../view/FilterChips.tsx";
import { FilterButton } from "../view/filters/FilterButton.tsx";
import { Total } from "../view/Total.tsx";
import { AsOf } from "../view/timeline/AsOf.tsx";
import type { ViewGraph } from "../view/viewGraph.ts";
import { WhyButton } from "../view/why/WhyButton.tsx";
import { LabelsMenu } from "./LabelsMenu.tsx";
import { LayoutMenu } from "./LayoutMenu.tsx";
import { strings } from "./strings.ts";
import css from "./Toolbar.module.css";

/** How much is drawn, and what decides it: filters, languages, what was hidden. */
export function Toolbar({ graph, counts }: { graph: ViewGraph; counts: ShownCounts }) {
  return (
    <section aria-label={strings.toolbar} className={css.toolbar}>
      <HistoryButtons />
      <Total counts={counts} />
      <WhyButton graph={graph} counts={counts} />
      <FilterButton graph={graph} />
      <AsOf graph={graph} />
      <LayoutMenu />
      <LabelsMenu />
      <FilterChips counts={counts} />
    </section>
  );
}
