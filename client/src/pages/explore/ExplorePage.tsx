import { useViewState } from "../../parts/address/useViewState.ts";
import type { createCanvas } from "../../picture/canvas/createCanvas.ts";
import css from "./ExplorePage.module.css";
import { Legend } from "./Legend.tsx";
import { Stage } from "./Stage.tsx";
import { Toolbar } from "./toolbar/Toolbar.tsx";
import { useExplored } from "./useExplored.ts";

interface ExplorePageProps {
  /** The last query of the path finder: menus lead there with one end of the path. */
  finderQuery?: string;
  /** Comes with the page: Cytoscape is a third of what the atlas loads, and no other page needs it. */
  create: typeof createCanvas;
}

/** The canvas with its toolbar and legend, which stand around it and cover nothing. */
export function ExplorePage({ finderQuery = "", create }: ExplorePageProps) {
  const [view] = useViewState();
  const explored = useExplored(view);
  const { answer, graph, counts, listed } = explored;
  // Its rows grow with what is drawn: shown before the first picture it would push up what stands above it.
  const isLegendKnown = answer.status !== "loading" || counts.byClass.size > 0;
  return (
    <div className={`flex column tall ${css.page}`}>
      <Toolbar graph={graph} counts={counts} />
      <Stage explored={explored} finderQuery={finderQuery} create={create} />
      {isLegendKnown && <Legend counts={counts} kept={listed.kept.size > 0} changed={listed.changed} />}
    </div>
  );
}
