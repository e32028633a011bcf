import { useState } from "react";
import type { DrawnPicture } from "../../../picture/canvas/Canvas.ts";
import { type Corner, corners, freeCorner } from "./freeCorner.ts";
import type { MapScale } from "./mapScale.ts";

/** The corner of the map: it changes only if the map would cover an entity, and never while it is held. */
export function useCorner(
  picture: DrawnPicture | null,
  { width, height }: MapScale,
): { corner: Corner; hold: (held: boolean) => void } {
  const [held, hold] = useState(false);
  const [corner, setCorner] = useState<Corner>(corners[0]);
  const [seen, setSeen] = useState<DrawnPicture | null>(null);
  if (picture !== null && picture !== seen && !held) {
    setSeen(picture);
    setCorner(freeCorner(picture.places.values(), { stage: picture.area, map: { width, height }, now: corner }));
  }
  return { corner, hold };
}
