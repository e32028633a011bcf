import type { CanvasEntity, HeadedColumn } from "../canvas/elements.ts";
import { footprintOf } from "../canvas/labels/footprint.ts";
import { columnsOf } from "../canvas/layouts/columnsOf.ts";
import type { Positions } from "../canvas/placeEntities.ts";
import { headingText } from "../graph/headingText.ts";
import type { PlacedGraph } from "../graph/usePlaces.ts";

/** The columns of a layout as they are drawn; a bundle stands for its members. */
export function sceneColumns(
  groups: PlacedGraph["groups"],
  entities: readonly CanvasEntity[],
  positions: Positions,
): HeadedColumn[] {
  if (groups.length === 0) return [];
  const members = new Map<string, string[]>();
  for (const { id, within } of entities) {
    if (within !== undefined) members.set(within, [...(members.get(within) ?? []), id]);
  }
  const drawn = entities.flatMap(({ id, hidden, size, lines, moreLines }) => {
    const place = positions.get(id);
    if (hidden || !place) return [];
    return { ids: members.get(id) ?? [id], place, footprint: footprintOf(size, [...lines, ...moreLines]) };
  });
  return columnsOf(groups, drawn).map((column) => ({ ...column, text: headingText(column.heading) }));
}
