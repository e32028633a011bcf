import { type Labelled, labelDetail, labelScale, smallestZoom } from "../labels/labelDetail.ts";
import { type LabelPlan, labelBox } from "../labels/labelPlan.ts";
import type { Column } from "../layouts/columnsOf.ts";
import type { CanvasEntity, Point } from "./elements.ts";
import type { Bounds } from "./viewport.ts";

/** Area of entities. Small pictures have larger labels, and fewer of them, so the extent depends on the zoom. */
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

/** Room for two lines of text above a column, in pixels. */
const HEAD_HEIGHT = 32;

/** An extent with the heads of columns. */
export function withHeads(extent: Extent | null, columns: readonly Column[]): Extent | null {
  if (extent === null || columns.length === 0) return extent;
  return {
    rooms(scale) {
      // Heads keep their size on the screen, so they take more of a picture that is drawn smaller.
      const height = HEAD_HEIGHT / smallestZoom(scale);
      const heads = columns.map(({ left, right, top }) => ({ left, right, top: top - height, bottom: top }));
      return [...extent.rooms(scale), ...heads];
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
    const whole: LabelPlan = { lines: detail ? [] : [...lines, ...moreLines], side: "below" };
    const label = labelBox(entity, detail?.get(entity.id) ?? whole, scale);
    return {
      left: Math.min(place.x - size / 2, label.left),
      right: Math.max(place.x + size / 2, label.right),
      top: Math.min(place.y - size / 2, label.top),
      bottom: Math.max(place.y + size / 2, label.bottom),
    };
  });
}
