import { type KeyboardEvent, useId, useMemo, useState } from "react";
import { openTab, type TableTab, tableTabs } from "../../model/address/view/viewState.ts";
import { standingDay } from "../../model/claim/standing/standingText.ts";
import { formatNumber } from "../../model/words/formatNumber.ts";
import { useViewState } from "../../parts/address/useViewState.ts";
import { changedHere } from "../../parts/view/changed/changedHere.ts";
import { ViewMessage } from "../../parts/view/frame/ViewMessage.tsx";
import { ViewToolbar } from "../../parts/view/frame/ViewToolbar.tsx";
import { useDisplay, useViewGraph } from "../../parts/view/graph/useViewGraph.ts";
import { HistoryButtons } from "../../parts/view/history/HistoryButtons.tsx";
import { countShown } from "../../picture/graph/countShown.ts";
import { drawnClaims, drawnEntities, neighboursNotShown, shownOf } from "../../picture/graph/shownOf.ts";
import { useSignal } from "../../ui/browser/useSignal.ts";
import { claimRows } from "./claimRows.ts";
import { claimTable } from "./claimTable.tsx";
import { entityRows, entityTable } from "./entityTable.tsx";
import { strings } from "./strings.ts";
import css from "./TablePage.module.css";
import { TableView } from "./TableView.tsx";

/** The entities and claims on the canvas, as two tables. */
export function TablePage() {
  const [view, changeView] = useViewState();
  const answer = useViewGraph(view.steps);
  const { graph } = answer;
  const { tab } = view;
  const display = useDisplay(view);
  const changed = useSignal(changedHere);
  const rows = useMemo(() => {
    const shown = shownOf(graph, display);
    return {
      entities: entityRows(drawnEntities(shown, display), shown, neighboursNotShown(graph, display, shown)),
      claims: claimRows(drawnClaims(shown, display), shown, graph.entities, {
        day: standingDay(view.filters.asOf),
        impacts: changed?.impacts,
      }),
    };
  }, [graph, display, view.filters.asOf, changed]);
  const counts = useMemo(
    () => countShown(graph, { ...display, bundles: view.bundles }),
    [graph, display, view.bundles],
  );
  const [filter, setFilter] = useState("");
  const panel = useId();
  return (
    <div className={`flex column tall ${css.page}`}>
      <ViewToolbar name={strings.toolbar} graph={graph} counts={counts} history={<HistoryButtons />} />
      <ViewMessage answer={answer} counts={counts} emptyTitle={strings.emptyTitle} inFlow />
      {rows.entities.length > 0 && (
        <>
          <TableTabs
            open={tab}
            counts={{ entities: counts.entities, claims: counts.claims }}
            panel={panel}
            onOpen={(opened) => changeView((now) => openTab(now, opened), "replace")}
          />
          <div role="tabpanel" id={panel} aria-labelledby={tabId(tab)} className={`flex column grow low ${css.panel}`}>
            {tab === "entities" ? (
              <TableView key={tab} spec={entityTable()} rows={rows.entities} filter={filter} onFilter={setFilter} />
            ) : (
              <TableView key={tab} spec={claimTable()} rows={rows.claims} filter={filter} onFilter={setFilter} />
            )}
          </div>
        </>
      )}
    </div>
  );
}

interface TableTabsProps {
  open: TableTab;
  counts: Readonly<Record<TableTab, number>>;
  /** Id of the element that they control. */
  panel: string;
  onOpen: (tab: TableTab) => void;
}

function TableTabs({ open, counts, panel, onOpen }: TableTabsProps) {
  function goThroughTabs(event: KeyboardEvent<HTMLElement>) {
    const next = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const tab = next && tableTabs.at((tableTabs.indexOf(open) + next) % tableTabs.length);
    if (!tab) return;
    event.preventDefault();
    onOpen(tab);
    document.getElementById(tabId(tab))?.focus();
  }
  return (
    <div role="tablist" aria-label={strings.tabs} className={`flex rigid ${css.tabs}`} onKeyDown={goThroughTabs}>
      {tableTabs.map((tab) => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={tabId(tab)}
          aria-selected={tab === open}
          aria-controls={panel}
          tabIndex={tab === open ? 0 : -1}
          onClick={() => onOpen(tab)}
        >
          {strings.tabNames[tab]} <span className="muted regular digits">{formatNumber(counts[tab])}</span>
        </button>
      ))}
    </div>
  );
}

/** Id of a tab's button, which labels its panel. */
function tabId(tab: TableTab): string {
  return `table-tab-${tab}`;
}
