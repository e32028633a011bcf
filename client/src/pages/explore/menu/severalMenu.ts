import { emptyFinder, formatFinder, PATHS_PATH } from "../../../model/address/pages/finderState.ts";
import { clearSelection, selectedIds } from "../../../model/address/view/selection.ts";
import { MOST_OPENED_AT_ONCE } from "../../../model/address/view/steps.ts";
import { openSeveral, withSeveralOpened } from "../../../picture/graph/openSeveral.ts";
import { selectionCommands } from "../../../picture/graph/selectionCommands.ts";
import { menuStrings as strings } from "../strings.ts";
import { keyHint } from "./keyHint.ts";
import type { MenuContent, MenuSurroundings } from "./MenuContent.ts";

/** What can be done with the whole selection. */
export function severalMenu({ view, changeView, graph, shown, canvas }: MenuSurroundings): MenuContent {
  const ids = selectedIds(view.selection);
  const [first, second, ...more] = ids;
  const run = (command: keyof typeof selectionCommands) => () =>
    changeView((now) => selectionCommands[command](now, shown));
  const opening = openSeveral(view, ids, graph);
  const refused = "refused" in opening ? opening.refused : null;
  return {
    title: strings.several(ids.length),
    sections: [
      {
        items: [
          {
            name: strings.openAll,
            hint: refused === null ? undefined : strings.cannotOpenAll[refused](MOST_OPENED_AT_ONCE),
            disabled: refused !== null,
            run: () => changeView((now) => withSeveralOpened(now, ids, graph)),
          },
          { name: strings.selectNeighbours, hint: keyHint("selectNeighbours"), run: run("selectNeighbours") },
          { name: strings.zoomToSelection, hint: keyHint("zoomToSelection"), run: () => canvas.current?.zoomTo(ids) },
          ...(first !== undefined && second !== undefined && more.length === 0
            ? [
                {
                  name: strings.pathBetween,
                  to: `${PATHS_PATH}?${formatFinder({ ...emptyFinder, from: first, to: second })}`,
                },
              ]
            : []),
        ],
      },
      {
        items: [
          { name: strings.hide, hint: keyHint("hide"), run: run("hide") },
          { name: strings.hideOthers, hint: keyHint("hideOthers"), run: run("hideOthers") },
          { name: strings.invert, hint: keyHint("invert"), run: run("invert") },
          { name: strings.selectNothing, hint: keyHint("clear"), run: () => changeView(clearSelection) },
        ],
      },
    ],
  };
}
