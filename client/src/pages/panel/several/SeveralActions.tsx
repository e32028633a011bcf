import { Button } from "@mantine/core";
import { useId } from "react";
import { Link } from "react-router";
import { compareAddress, MOST_COMPARED } from "../../../model/address/pages/compareAddress.ts";
import { emptyFinder, formatFinder, PATHS_PATH } from "../../../model/address/pages/finderState.ts";
import { selectPair } from "../../../model/address/view/selection.ts";
import { MOST_OPENED_AT_ONCE } from "../../../model/address/view/steps.ts";
import { listSentences } from "../../../model/words/listWords.ts";
import { useViewState } from "../../../parts/address/useViewState.ts";
import { useGroupOpenings } from "../../../parts/view/graph/useGroupOpenings.ts";
import { useViewGraph } from "../../../parts/view/graph/useViewGraph.ts";
import { openSeveral, withSeveralOpened } from "../../../picture/graph/nextOpening.ts";
import { groupAnchors } from "../../../picture/graph/openGroups.ts";
import { selectionCommands } from "../../../picture/graph/selectionCommands.ts";
import { shownOf } from "../../../picture/graph/shownOf.ts";
import { strings as viewStrings } from "../../../picture/graph/strings.ts";
import { passFocus } from "../../../ui/browser/passFocus.ts";
import css from "../frame/PanelHead.module.css";
import { strings } from "../frame/strings.ts";

export function SeveralActions({ ids }: { ids: readonly string[] }) {
  const [view, changeView] = useViewState();
  const { graph } = useViewGraph(view.steps);
  const [first, second, ...more] = ids;
  const run = (command: keyof typeof selectionCommands) => () =>
    changeView((now) => selectionCommands[command](now, shownOf(graph, now)));
  const groups = useGroupOpenings(ids, graph);
  // The groups are those of the organisations alone, and others may have funders too.
  const areOrganisations = groupAnchors(ids, graph).length === ids.length;
  const none = listSentences(
    groups.flatMap(({ group, fresh, there }) =>
      areOrganisations && fresh + there === 0 ? strings.noneRecorded[group] : [],
    ),
  );
  const opening = openSeveral(view, ids, graph);
  const refused = "refused" in opening ? opening.refused : null;
  const reasonId = useId();
  return (
    <div className={css.buttons}>
      <Button
        size="xs"
        // Not `disabled`, so that it keeps the focus after opening all there is.
        aria-disabled={refused !== null}
        {...(refused === null ? {} : { "data-disabled": true })}
        aria-describedby={refused === null ? undefined : reasonId}
        onClick={() => changeView((now) => withSeveralOpened(now, ids, graph))}
      >
        {viewStrings.openAll}
      </Button>
      {groups
        .filter(({ fresh }) => fresh > 0)
        .map(({ group, fresh, there, open }) => (
          <Button key={group} ref={passFocus} size="xs" variant="default" onClick={() => changeView(open)}>
            {viewStrings.openCounted(viewStrings.openGroup[group], viewStrings.groupCount(fresh, there))}
          </Button>
        ))}
      <Button size="xs" variant="default" onClick={run("selectNeighbours")}>
        {viewStrings.selectNeighbours}
      </Button>
      <Button ref={passFocus} size="xs" variant="default" onClick={run("hide")}>
        {viewStrings.hide}
      </Button>
      <Button size="xs" variant="default" onClick={run("hideOthers")}>
        {viewStrings.hideOthers}
      </Button>
      {ids.length > 1 && ids.length <= MOST_COMPARED && (
        <Button component={Link} to={compareAddress(ids)} size="xs" variant="default">
          {strings.compare}
        </Button>
      )}
      {first && second && more.length === 0 && (
        <>
          <Button
            ref={passFocus}
            size="xs"
            variant="default"
            onClick={() => changeView((now) => selectPair(now, first, second))}
          >
            {strings.claimsBetween}
          </Button>
          <Button
            component={Link}
            to={{ pathname: PATHS_PATH, search: formatFinder({ ...emptyFinder, from: first, to: second }) }}
            size="xs"
            variant="default"
          >
            {viewStrings.pathBetween}
          </Button>
        </>
      )}
      {none !== "" && <p className={`flush muted tiny ${css.reason}`}>{none}</p>}
      {refused !== null && (
        <p id={reasonId} className={`flush muted tiny ${css.reason}`}>
          {strings.cannotOpenAll[refused](MOST_OPENED_AT_ONCE)}
        </p>
      )}
    </div>
  );
}
