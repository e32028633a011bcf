import { emptyFinder, formatFinder, PATHS_PATH } from "../../../model/address/pages/finderState.ts";
import { keepPositions } from "../../../model/address/view/keptPlaces.ts";
import { clearSelection, selectedIds } from "../../../model/address/view/selection.ts";
import { MOST_OPENED_AT_ONCE } from "../../../model/address/view/steps.ts";
import { nameOrId } from "../../../model/words/entityName.ts";
import type { Direction } from "../../../picture/canvas/input/keyActions.ts";
import { drawnPlaces } from "../../../picture/graph/canvasSignals.ts";
import { openSeveral, withSeveralOpened } from "../../../picture/graph/nextOpening.ts";
import type { GroupOpening } from "../../../picture/graph/openGroups.ts";
import { selectionCommands } from "../../../picture/graph/selectionCommands.ts";
import { strings as viewStrings } from "../../../picture/graph/strings.ts";
import { onKeyboard } from "../../../ui/browser/onKeyboard.ts";
import { menuStrings as strings } from "../strings.ts";
import { keyHint, type MenuContent, type MenuSurroundings, type MovingSubject } from "./MenuContent.ts";

/** The menu of several selected entities, with the groups that can be opened around them. */
export function severalMenu(
  { view, changeView, graph, shown, canvas }: MenuSurroundings,
  groups: readonly GroupOpening[] = [],
): MenuContent {
  const ids = selectedIds(view.selection);
  const [first, second, ...more] = ids;
  const run = (command: keyof typeof selectionCommands) => () =>
    changeView((now) => selectionCommands[command](now, shown));
  const opening = openSeveral(view, ids, graph);
  const refused = "refused" in opening ? opening.refused : null;
  return {
    title: viewStrings.several(ids.length),
    sections: [
      {
        items: [
          {
            name: viewStrings.openAll,
            hint: refused === null ? undefined : strings.cannotOpenAll[refused](MOST_OPENED_AT_ONCE),
            disabled: refused !== null,
            run: () => changeView((now) => withSeveralOpened(now, ids, graph)),
          },
          ...groups.map(({ group, fresh, there, open }) => ({
            name: viewStrings.openGroup[group],
            hint: viewStrings.groupCount(fresh, there),
            disabled: fresh === 0,
            run: () => changeView(open),
          })),
          { name: viewStrings.selectNeighbours, hint: keyHint("selectNeighbours"), run: run("selectNeighbours") },
          {
            name: viewStrings.zoomToSelection,
            hint: keyHint("zoomToSelection"),
            run: () => canvas.current?.zoomTo(ids),
          },
          ...(first !== undefined && second !== undefined && more.length === 0
            ? [
                {
                  name: viewStrings.pathBetween,
                  to: `${PATHS_PATH}?${formatFinder({ ...emptyFinder, from: first, to: second })}`,
                },
              ]
            : []),
        ],
      },
      {
        items: [
          { name: viewStrings.hide, hint: keyHint("hide"), run: run("hide") },
          { name: viewStrings.hideOthers, hint: keyHint("hideOthers"), run: run("hideOthers") },
          { name: viewStrings.invert, hint: keyHint("invert"), run: run("invert") },
          { name: viewStrings.selectNothing, hint: keyHint("clear"), run: () => changeView(clearSelection) },
        ],
      },
    ],
  };
}

/** Distance of one move, in canvas units. */
const FAR = 40;
const ways: readonly [direction: Direction, x: number, y: number, arrow: string][] = [
  ["left", -FAR, 0, "←"],
  ["right", FAR, 0, "→"],
  ["up", 0, -FAR, "↑"],
  ["down", 0, FAR, "↓"],
];

/**
 * Moves an entity without dragging: the menu stays open, and consecutive moves are one step of undo. The first is a
 * step of its own, even after another kind of move.
 */
export function movingMenu(
  { id, goesOn }: MovingSubject,
  { graph, positions, changeView, lead }: MenuSurroundings,
): MenuContent {
  const entity = graph.entities.find((one) => one.id === id);
  const from = positions.get(id);
  const items = ways.map(([direction, x, y, arrow]) => ({
    name: strings.ways[direction],
    hint: onKeyboard(`Ctrl+Shift+${arrow}`),
    leadsOn: true,
    disabled: from === undefined,
    run() {
      if (from)
        changeView(
          (now) => keepPositions(now, new Map([[id, { x: from.x + x, y: from.y + y }]]), drawnPlaces()),
          goesOn ? "merge" : "push",
        );
      lead({ kind: "moving", id, goesOn: true });
    },
  }));
  return { title: strings.moving(nameOrId(entity, id)), sections: [{ items }] };
}
