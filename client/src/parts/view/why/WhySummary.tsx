import { UnstyledButton } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import { useEffect, useMemo, useRef } from "react";
import { isFolded } from "../../../model/address/view/folding.ts";
import { MAX_NEIGHBOURS_PER_STEP, NEIGHBOURS_PER_STEP, openedNeighbours } from "../../../model/address/view/steps.ts";
import { entityName } from "../../../model/words/entityName.ts";
import { listWords } from "../../../model/words/listWords.ts";
import { chipsOf } from "../../../picture/filters/chipsOf.ts";
import { shownOf } from "../../../picture/graph/shownOf.ts";
import type { ViewGraph } from "../../../picture/graph/viewGraph.ts";
import { neighboursMissing } from "../../../picture/why/groupMissing.ts";
import { strings } from "../../../picture/why/strings.ts";
import { type Cause, causesOf } from "../../../picture/why/summaryOf.ts";
import type { LateMenu } from "../../../ui/LazyMenu.tsx";
import { useViewState } from "../../address/useViewState.ts";
import { DialogAt } from "../frame/DialogAt.tsx";
import { MissingRows } from "./MissingRows.tsx";
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
      <div className="popoverHead">
        <h2 ref={heading} tabIndex={-1} data-autofocus>
          {strings.title}
        </h2>
        <UnstyledButton className="popoverClose" aria-label={strings.close} onClick={onClose}>
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
      {overlaps && <p className="muted">{strings.overlap}</p>}
      {view.selection?.kind === "entity" && (
        <NeighboursWhy graph={graph} id={view.selection.id} onLifted={() => heading.current?.focus()} />
      )}
    </div>
  );
}

interface CauseRowProps {
  cause: Cause;
  /** The row disappears with its cause, so the focus must move. */
  onLifted: () => void;
}

/** One cause that hides part of a view, how much it hides, and a way to lift it. */
function CauseRow({ cause: { name, entities, claims, lift }, onLifted }: CauseRowProps) {
  const [, changeView] = useViewState();
  const counts = [
    ...(entities > 0 ? [strings.entities(entities)] : []),
    ...(claims > 0 ? [strings.claimCount(claims)] : []),
  ];
  return (
    <li>
      <span>{name}</span>
      <span className="muted digits">{listWords(counts)}</span>
      {lift && (
        <button
          type="button"
          className={css.lift}
          aria-label={strings.because(name, strings.showAll).replace(/[.。]$/, "")}
          onClick={() => {
            onLifted();
            changeView(lift);
          }}
        >
          {strings.showAll}
        </button>
      )}
    </li>
  );
}

interface NeighboursWhyProps {
  graph: ViewGraph;
  id: string;
  /** A row disappears with its reason, so the focus must move. */
  onLifted: () => void;
}

/** An entity's neighbours that are in the view but not shown, and the reasons. */
function NeighboursWhy({ graph, id, onLifted }: NeighboursWhyProps) {
  const [view] = useViewState();
  const missing = useMemo(() => neighboursMissing(graph, view, id), [graph, view, id]);
  const names = useMemo(() => new Map(graph.entities.map((entity) => [entity.id, entityName(entity)])), [graph]);
  const nameOf = (other: string) => names.get(other) ?? other;
  // Collapsed neighbours are opened first, and the number of neighbours that can be opened is limited.
  const canOpen = !isFolded(view, id) && openedNeighbours(view, id) < MAX_NEIGHBOURS_PER_STEP;
  if (missing === null || missing.notShown + missing.notInView === 0) return null;
  return (
    <>
      <h3>{strings.around(nameOf(id))}</h3>
      {missing.notShown > 0 && <p>{strings.neighbours(missing.notShown, missing.inView)}</p>}
      <MissingRows groups={missing.groups} nameOf={nameOf} onLifted={onLifted} />
      {missing.notInView > 0 && (
        <p className="muted">
          {strings.further(missing.notInView)}
          {canOpen && strings.opening(NEIGHBOURS_PER_STEP)}
        </p>
      )}
    </>
  );
}

/** The summary at its button. */
export function WhyPopover({ button, graph }: { graph: ViewGraph } & LateMenu) {
  return (
    <DialogAt button={button} className={`popover ${css.dropdown}`} style={{ width: "min(400px, calc(100vw - 16px))" }}>
      {(close) => <WhySummary graph={graph} onClose={close} />}
    </DialogAt>
  );
}
