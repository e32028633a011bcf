import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { setAsOf, setUndated } from "../../../model/address/view/filters.ts";
import { isUndated } from "../../../picture/asOf/asOf.ts";
import { timelineOf } from "../../../picture/asOf/timelineOf.ts";
import { asOfStrings as strings } from "../../../picture/graph/strings.ts";
import type { ViewGraph } from "../../../picture/graph/viewGraph.ts";
import { useViewState } from "../../address/useViewState.ts";
import { Horizon } from "../../answer/Horizon.tsx";
import { summary } from "../../api/records.ts";
import { TimeRow } from "./TimeRow.tsx";
import css from "./timeline.module.css";

/** The time row. Each move replaces the current history entry, so Back leaves the whole journey at once. */
export function AsOfBar({ graph: { claims } }: { graph: ViewGraph }) {
  const [{ filters }, changeView] = useViewState();
  const { data } = useQuery(summary());
  const date = data?.dataset.date ?? newest(claims.flatMap(({ since }) => since ?? []));
  const timeline = useMemo(() => (date === undefined ? null : timelineOf(claims, date)), [claims, date]);
  const undated = useMemo(() => claims.filter(isUndated).length, [claims]);
  const goTo = (asOf: string | null) => changeView((view) => setAsOf(view, asOf), "merge");
  if (timeline === null) return <p className="flush muted small padded8">{strings.noDates}</p>;
  return (
    <TimeRow timeline={timeline} asOf={filters.asOf} onGo={goTo}>
      {filters.asOf !== null && <Horizon asOf={filters.asOf} />}
      {undated > 0 && (
        <label className={`line gap6 touch28 pointer ${css.undated}`}>
          <input
            type="checkbox"
            checked={filters.undated}
            disabled={filters.asOf === null}
            onChange={() => changeView((view) => setUndated(view, !filters.undated), "merge")}
          />
          {strings.undated(undated)}
        </label>
      )}
    </TimeRow>
  );
}

function newest(dates: readonly string[]): string | undefined {
  return dates.toSorted().at(-1);
}
