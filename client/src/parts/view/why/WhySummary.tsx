import { UnstyledButton } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import { useEffect, useMemo, useRef } from "react";
import { chipsOf } from "../../../picture/filters/chipsOf.ts";
import { shownOf } from "../../../picture/graph/shownOf.ts";
import type { ViewGraph } from "../../../picture/graph/viewGraph.ts";
import { strings } from "../../../picture/why/strings.ts";
import { causesOf } from "../../../picture/why/summaryOf.ts";
import { useViewState } from "../../address/useViewState.ts";
import { CauseRow } from "./CauseRow.tsx";
import { NeighboursWhy } from "./NeighboursWhy.tsx";
import css from "./why.module.css";

/** Everything not shown, by cause, and what is missing around the selected entity. */
export function WhySummary({ graph, onClose }: { graph: ViewGraph; onClose: () => void }) {
  const [view] = useViewState();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const shown = useMemo(() => shownOf(graph, view), [graph, view]);
  const causes = useMemo(() => causesOf(graph, view, shown), [graph, view, shown]);
  const { entities, claims, aside } = shown;
  // Consequences of other causes have nothing to lift and are counted apart, like what was only hidden by hand.
  const overlaps = chipsOf(view.filters).length > 0 && causes.filter(({ lift }) => lift).length > 1;
  return (
    <div className={css.summary}>
      <div className={css.head}>
        <h2 ref={heading} tabIndex={-1} data-autofocus>
          {strings.title}
        </h2>
        <UnstyledButton className={css.close} aria-label={strings.close} onClick={onClose}>
          <IconX size={16} aria-hidden="true" />
        </UnstyledButton>
      </div>
      {aside.entities.length + aside.claims.length > 0 && (
        <p>
          {strings.filtered(
            strings.ofEntities(aside.entities.length, entities.length + aside.entities.length),
            strings.ofClaims(aside.claims.length, claims.length + aside.claims.length),
          )}
        </p>
      )}
      <ul className={css.rows}>
        {causes.map((cause) => (
          <CauseRow key={cause.name} cause={cause} onLifted={() => heading.current?.focus()} />
        ))}
      </ul>
      {overlaps && <p className={css.note}>{strings.overlap}</p>}
      {view.selection?.kind === "entity" && (
        <NeighboursWhy graph={graph} id={view.selection.id} onLifted={() => heading.current?.focus()} />
      )}
    </div>
  );
}
