import type { PlacedGraph } from "../../parts/view/graph/usePlaces.ts";
import type { CanvasEntity, HeadedColumn } from "../../picture/canvas/elements.ts";
import type { Positions } from "../../picture/canvas/placeEntities.ts";
import { headingText } from "../../picture/graph/headingText.ts";
import { footprintOf } from "../../picture/labels/footprint.ts";
import { columnsOf } from "../../picture/layouts/columnsOf.ts";

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
