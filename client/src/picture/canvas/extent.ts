import type { CanvasEntity, Point } from "./elements.ts";
import { type Labelled, labelBox, labelDetail, labelScale } from "./labels/labelDetail.ts";
import type { Bounds } from "./viewport.ts";

/** What there is to see. Small pictures have larger labels, and fewer of them, so the extent depends on the zoom. */
export interface Extent {
  /** Rectangles of its entities with labels enlarged by a factor; at least one. */
  rooms(scale: number): readonly Bounds[];
}

/** With more entities it takes too long to find out which labels fit, so space is kept for all. */
const MANY = 500;

/** The extent of entities at their positions; null for none. */
export function extentOf(
  entities: (readonly [CanvasEntity, Point])[],
  isSelected: (id: string) => boolean = () => false,
): Extent | null {
  if (entities.length === 0) return null;
  const labelled = entities.map(([entity, place]) => ({ ...entity, place, selected: isSelected(entity.id) }));
  const known = new Map<number, readonly Bounds[]>();
  return {
    rooms(scale) {
      const rooms = known.get(scale) ?? roomsOf(labelled, scale);
      known.set(scale, rooms);
      return rooms;
    },
  };
}

/** The bounding rectangle of an extent at a zoom. */
export function boundsAt(extent: Extent, zoom: number): Bounds {
  const rooms = extent.rooms(labelScale(zoom));
  return {
    left: Math.min(...rooms.map(({ left }) => left)),
    right: Math.max(...rooms.map(({ right }) => right)),
    top: Math.min(...rooms.map(({ top }) => top)),
    bottom: Math.max(...rooms.map(({ bottom }) => bottom)),
  };
}

function roomsOf(entities: readonly Labelled[], scale: number): Bounds[] {
  const detail = entities.length > MANY ? null : labelDetail(entities, scale);
  return entities.map((entity) => {
    const { place, size, lines, moreLines } = entity;
    const shown = detail ? (detail.get(entity.id) ?? []) : [...lines, ...moreLines];
    const label = labelBox(entity, shown, scale);
    return {
      left: Math.min(place.x - size / 2, label.left),
      right: Math.max(place.x + size / 2, label.right),
      top: place.y - size / 2,
      bottom: label.bottom,
    };
  });
}
