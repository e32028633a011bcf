import { unbundle } from "../../../model/address/view/bundles.ts";
import { addToSelection, selectEntities, selectedIds } from "../../../model/address/view/selection.ts";
import type { ChangeView } from "../../../parts/address/useViewState.ts";
import type { CanvasHandlers } from "../../../picture/canvas/Canvas.ts";
import type { Point } from "../../../picture/canvas/elements.ts";
import type { Positions } from "../../../picture/canvas/placeEntities.ts";
import type { Bundle } from "../../../picture/graph/bundlesOf.ts";

/** The bundles of a picture, its positions, and a way to change the view. */
interface Bundled {
  bundles: readonly Bundle[];
  positions: Positions;
  changeView: ChangeView;
}

/** Handlers for a canvas with bundles: an act on a bundle acts on all its members, and opening it unbundles it. */
export function bundleHandlers(handlers: CanvasHandlers, { bundles, positions, changeView }: Bundled): CanvasHandlers {
  if (bundles.length === 0) return handlers;
  const held = new Map(bundles.map(({ id, members }) => [id, members.map((member) => member.id)]));
  const idsOf = (id: string) => held.get(id) ?? [id];
  return {
    ...handlers,
    onSelectEntity(id, by) {
      if (!held.has(id)) return handlers.onSelectEntity(id, by);
      changeView((now) => selectEntities(now, idsOf(id)), by === "keyboard" ? "replace" : "push");
    },
    onToggleEntity(id) {
      if (!held.has(id)) return handlers.onToggleEntity(id);
      changeView((now) => {
        const selected = selectedIds(now.selection);
        const ids = idsOf(id);
        const all = ids.every((one) => selected.includes(one));
        return all
          ? selectEntities(
              now,
              selected.filter((one) => !ids.includes(one)),
            )
          : addToSelection(now, ids);
      });
    },
    onSelectArea: (ids, how) => handlers.onSelectArea(ids.flatMap(idsOf), how),
    onSelectPair(a, b) {
      if (!held.has(a) && !held.has(b)) return handlers.onSelectPair(a, b);
      // The card of several entities lists the claims among them.
      changeView((now) => selectEntities(now, [...idsOf(a), ...idsOf(b)]));
    },
    onExpand(id) {
      if (held.has(id)) changeView((now) => unbundle(now, [id]));
      else handlers.onExpand(id);
    },
    onApproach(id) {
      if (!held.has(id)) handlers.onApproach(id);
    },
    onMove(places, byKeys) {
      const moved = [...places].flatMap(([id, place]): [string, Point][] => {
        const before = positions.get(id);
        if (!held.has(id) || !before) return [[id, place]];
        return idsOf(id).flatMap((member): [string, Point][] => {
          const from = positions.get(member);
          return from ? [[member, { x: from.x + place.x - before.x, y: from.y + place.y - before.y }]] : [];
        });
      });
      handlers.onMove(new Map(moved), byKeys);
    },
  };
}
