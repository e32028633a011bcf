import { emptyFinder, formatFinder, PATHS_PATH } from "../../../url/pages/finderState.ts";
import { clearSelection, selectedIds } from "../../../url/view/selection.ts";
import { expandEach, MOST_OPENED_AT_ONCE } from "../../../url/view/steps.ts";
import { selectionCommands } from "../../graph/selectionCommands.ts";
import { keyHint } from "./keyHint.ts";
import type { MenuContent, MenuSurroundings } from "./MenuContent.ts";
import { strings } from "./strings.ts";

/** What can be done with the whole selection. */
export function severalMenu({ view, changeView, shown, canvas }: MenuSurroundings): MenuContent {
  const ids = selectedIds(view.selection);
  const [first, second, ...more] = ids;
  const run = (command: keyof typeof selectionCommands) => () =>
    changeView((now) => selectionCommands[command](now, shown));
  const tooMany = ids.length > MOST_OPENED_AT_ONCE;
  return {
    title: strings.several(ids.length),
    sections: [
      {
        items: [
          {
            name: strings.openAll,
            hint: tooMany ? strings.atMost(MOST_OPENED_AT_ONCE) : undefined,
            disabled: tooMany,
            run: () => changeView((now) => expandEach(now, ids)),
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
