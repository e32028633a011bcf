import type { ReactNode } from "react";
import type { ShownCounts } from "../../../picture/graph/countShown.ts";
import type { ViewGraph } from "../../../picture/graph/viewGraph.ts";
import { AsOf } from "../asOf/AsOf.tsx";
import { FilterButton } from "../filters/FilterButton.tsx";
import { FilterChips } from "../filters/FilterChips.tsx";
import { WhyButton } from "../why/WhyButton.tsx";
import { Total } from "./Total.tsx";
import css from "./ViewToolbar.module.css";

interface ViewToolbarProps {
  name: string;
  graph: ViewGraph;
  counts: ShownCounts;
  /** Undo and redo. */
  history: ReactNode;
  children?: ReactNode;
}

/** The controls of a view, and how much of it is shown; on small screens in two lines. */
export function ViewToolbar({ name, graph, counts, history, children }: ViewToolbarProps) {
  return (
    <section aria-label={name} className={`row wrap ${css.toolbar}`}>
      <div className={`screenOnly ${css.tools}`}>
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
