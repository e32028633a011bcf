import { useMemo } from "react";
import type { Drawing } from "../../../papers/drawn/Drawing.ts";
import { pointIn } from "../../../papers/drawn/pointIn.ts";
import type { Point } from "../../../picture/canvas/elements.ts";
import type { Area, Bounds } from "../../../picture/canvas/viewport.ts";
import { LARGEST, openingSight, type Sight, wholeSight, within, zoomedAt } from "./sight.ts";

const LEAST = 0.2;
const START: Sight = { zoom: 1, pan: { x: 0, y: 0 } };

/** The part of a drawing that is in sight on the stage, and how that is moved; nothing chosen means that it opens by itself. */
export function useSight(
  { drawing, first, stage }: { drawing: Drawing | null; first: Drawing | null; stage: Area | null },
  [chosen, choose]: readonly [Sight | null, (sight: Sight | null) => void],
) {
  const sight = useMemo(() => {
    if (!drawing || !first || !stage) return START;
    return chosen ? within(chosen, drawing, stage) : openingSight(first, stage);
  }, [chosen, drawing, first, stage]);
  const scale = Math.min(1, sight.zoom);
  const toPixels = ({ left, right, top, bottom }: Bounds): Bounds => ({
    left: left * scale + sight.pan.x,
    right: right * scale + sight.pan.x,
    top: top * scale + sight.pan.y,
    bottom: bottom * scale + sight.pan.y,
  });
  const boxOf = (id: string): Bounds | null => {
    const box = drawing?.places.get(id);
    return box ? toPixels(box) : null;
  };
  const seen = (): Bounds => ({
    left: -sight.pan.x / scale,
    right: ((stage?.width ?? 1) - sight.pan.x) / scale,
    top: -sight.pan.y / scale,
    bottom: ((stage?.height ?? 1) - sight.pan.y) / scale,
  });
  const zoomAt = (factor: number, at = { x: (stage?.width ?? 0) / 2, y: (stage?.height ?? 0) / 2 }) =>
    choose(zoomedAt(sight, Math.min(LARGEST, Math.max(LEAST, sight.zoom * factor)), at));
  const centreOn = ({ x, y }: Point) =>
    choose({
      zoom: sight.zoom,
      pan: { x: (stage?.width ?? 0) / 2 - x * scale, y: (stage?.height ?? 0) / 2 - y * scale },
    });
  return {
    sight,
    /** The scale of the drawing on the screen. */
    scale,
    boxOf,
    seen,
    zoomAt,
    centreOn,
    zoomBy: (factor: number) => zoomAt(factor),
    fit: () => choose(first && stage ? wholeSight(first, stage) : null),
    zoomTo(ids: readonly string[]) {
      const boxes = ids.flatMap((id) => drawing?.places.get(id) ?? []);
      if (boxes.length === 0) return;
      centreOn(
        pointIn({
          left: Math.min(...boxes.map(({ left }) => left)),
          right: Math.max(...boxes.map(({ right }) => right)),
          top: Math.min(...boxes.map(({ top }) => top)),
          bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
        }),
      );
    },
  };
}
