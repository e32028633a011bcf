import { useId, useMemo, useState } from "react";
import { openTab } from "../../model/address/view/viewState.ts";
import { useViewState } from "../../parts/address/useViewState.ts";
import { ViewMessage } from "../../parts/view/frame/ViewMessage.tsx";
import { ViewToolbar } from "../../parts/view/frame/ViewToolbar.tsx";
import { useDisplay, useViewGraph } from "../../parts/view/graph/useViewGraph.ts";
import { HistoryButtons } from "../../parts/view/history/HistoryButtons.tsx";
import { countShown } from "../../picture/graph/countShown.ts";
import { drawnClaims, drawnEntities, neighboursNotShown, shownOf } from "../../picture/graph/shownOf.ts";
import { claimRows } from "./claimRows.ts";
import { claimTable } from "./claimTable.tsx";
import { entityRows, entityTable } from "./entityTable.tsx";
import { strings } from "./strings.ts";
import css from "./TablePage.module.css";
import { TableTabs, tabId } from "./TableTabs.tsx";
import { TableView } from "./TableView.tsx";

/** The entities and claims on the canvas, as two tables. */
export function TablePage() {
  const [view, changeView] = useViewState();
  const answer = useViewGraph(view.steps);
  const { graph } = answer;
  const { tab } = view;
  const display = useDisplay(view);
  const rows = useMemo(() => {
    const shown = shownOf(graph, display);
    return {
      entities: entityRows(drawnEntities(shown, display), shown, neighboursNotShown(graph, display, shown)),
      claims: claimRows(drawnClaims(shown, display), shown, graph.entities),
    };
  }, [graph, display]);
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
