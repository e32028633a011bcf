import type { Claim } from "@atlas/server/contract";
import { useQuery } from "@tanstack/react-query";
import { useDeferredValue, useEffect, useId, useMemo, useState } from "react";
import type { DrawnLayoutName } from "../../../model/address/view/layoutState.ts";
import { selectedIds } from "../../../model/address/view/selection.ts";
import type { ViewState } from "../../../model/address/view/viewState.ts";
import { isOwning } from "../../../model/claim/line/tellingClaim.ts";
import { paperOfPage } from "../../../papers/charts/ChartPaper.ts";
import type { Drawing, DrawLayout, ToDraw } from "../../../papers/drawn/Drawing.ts";
import { loadDrawLayout } from "../../../papers/drawn/drawLayouts.ts";
import { useChain } from "../../../parts/api/chain.ts";
import { ownershipContext } from "../../../parts/api/claims.ts";
import type { Area } from "../../../picture/canvas/viewport.ts";
import { drawnClaims, drawnEntities } from "../../../picture/graph/shownOf.ts";
import type { Explored } from "../useExplored.ts";

/** Pixels at the right of the stage that its buttons need, and at its foot for what the drawing tells; on a phone the legend's chip stands below that. */
const KEPT = { right: 50, foot: 22, narrow: 760, chipFoot: 80 };

/** A drawing of the view for the stage; null until all that it needs has come. */
export interface StageDrawing {
  drawing: Drawing | null;
  /** The drawing at zoom 1. */
  first: Drawing | null;
  error: Error | null;
}

/** Draws a view in a drawn layout for a stage of this size, at this zoom. */
export function useDrawing(
  layout: DrawnLayoutName,
  { view, explored }: { view: ViewState; explored: Explored },
  { stage, level: levelNow, open }: { stage: Area | null; level: number; open: ReadonlySet<string> },
): StageDrawing {
  const draw = useDrawLayout(layout);
  const shown = useToDraw(layout, view, explored);
  const id = useId();
  const level = useDeferredValue(levelNow);
  const selected = selectedIds(view.selection).join(" ");
  const room = useMemo(
    () => ({ paper: paperOfPage(id, 0), open, wanted: new Set(selected.split(" ")) }),
    [id, open, selected],
  );
  const first = useMemo(
    () =>
      draw && stage && shown.answer
        ? draw(shown.answer, {
            ...room,
            width: stage.width - KEPT.right,
            height: stage.height - (stage.width > KEPT.narrow ? KEPT.foot : KEPT.chipFoot),
          })
        : null,
    [draw, stage, shown.answer, room],
  );
  const drawing = useMemo(() => {
    if (!draw || !first || !shown.answer || level === 1) return first;
    const size = { width: first.width * level, height: first.height * level };
    return draw(shown.answer, { ...room, ...size, zoom: level });
  }, [draw, first, shown.answer, room, level]);
  return { drawing, first, error: shown.error };
}

function useDrawLayout(layout: DrawnLayoutName): DrawLayout | null {
  const [loaded, setLoaded] = useState<{ layout: DrawnLayoutName; draw: DrawLayout } | null>(null);
  useEffect(() => {
    let wanted = true;
    void loadDrawLayout(layout).then((draw) => {
      if (wanted) setLoaded({ layout, draw });
    });
    return () => {
      wanted = false;
    };
  }, [layout]);
  return loaded?.layout === layout ? loaded.draw : null;
}

const NOTHING: readonly Claim[] = [];

/** The input of a drawing; null until what the layout needs besides has come. The last answer stays while another loads. */
function useToDraw(
  layout: DrawnLayoutName,
  { filters, labels, layout: laidOut }: ViewState,
  { listed, graph }: Explored,
): { answer: ToDraw | null; error: Error | null } {
  const { shown, faint, asOf } = listed;
  const [entities, claims] = useMemo(() => {
    const display = { steps: [], hidden: [], hidePairs: [], folded: [], filters };
    return [drawnEntities(shown, display), drawnClaims(shown, display)];
  }, [shown, filters]);
  const { places, error } = useChain(layout, graph);
  const ties = useMemo(() => claims.filter(isOwning), [claims]);
  const asks = layout === "ownership" && ties.length > 0;
  const owners = useQuery({ ...ownershipContext(ties), enabled: asks });
  const holdings = asks ? owners.data?.claims : NOTHING;
  const centre = laidOut?.centre ?? null;
  const answer = useMemo((): ToDraw | null => {
    if (!places || !holdings) return null;
    return { entities, claims, faint, labels, asOf, chain: places, holdings, centre };
  }, [places, holdings, entities, claims, faint, labels, asOf, centre]);
  return { answer, error: error ?? owners.error };
}
