import { keepPositions } from "../../../model/address/view/keptPlaces.ts";
import { nameOrId } from "../../../model/words/entityName.ts";
import type { Direction } from "../../../picture/canvas/input/nearestInDirection.ts";
import { drawnPlaces } from "../../../picture/graph/drawnPlaces.ts";
import { onKeyboard } from "../../../ui/browser/onKeyboard.ts";
import { menuStrings as strings } from "../strings.ts";
import type { MenuContent, MenuSurroundings, MovingSubject } from "./MenuContent.ts";

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
