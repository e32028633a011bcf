import type { ReactNode } from "react";
import { AsOf } from "../asOf/AsOf.tsx";
import { FilterButton } from "../filters/FilterButton.tsx";
import { FilterChips } from "../filters/FilterChips.tsx";
import type { ShownCounts } from "../graph/countShown.ts";
import type { ViewGraph } from "../graph/viewGraph.ts";
import { WhyButton } from "../why/WhyButton.tsx";
import { Total } from "./Total.tsx";
import css from "./ViewToolbar.module.css";

interface ViewToolbarProps {
  name: string;
  graph: ViewGraph;
  counts: ShownCounts;
  /** The way back to earlier pictures. */
  history: ReactNode;
  /** What else decides how this page shows the view. */
  children?: ReactNode;
}

/** What decides how a view is shown, and then how much of it is shown and what is not; on a small screen a line each. */
export function ViewToolbar({ name, graph, counts, history, children }: ViewToolbarProps) {
  return (
    <section aria-label={name} className={css.toolbar}>
      <div className={css.tools}>
        {history}
        <FilterButton graph={graph} />
        <AsOf graph={graph} />
        {children}
      </div>
      <div className={css.state}>
        <Total counts={counts} />
        <WhyButton graph={graph} counts={counts} />
        <FilterChips counts={counts} />
      </div>
    </section>
  );
}
