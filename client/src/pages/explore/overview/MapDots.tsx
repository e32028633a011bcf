import { type EntityClass, entityClasses } from "@atlas/server/vocabulary";
import { memo } from "react";
import type { Scene } from "../../../picture/canvas/elements.ts";
import type { MapScale } from "./mapScale.ts";

/** Half the side of the square for an entity, in pixels. */
const DOT = 1.6;

/** The entities as dots in their colours: one path for each class, so that thousands are cheap. */
export const MapDots = memo(function MapDots({ scene, scale }: { scene: Scene; scale: MapScale }) {
  return [...pathsOf(scene, scale)].map(([name, path]) => {
    const { light, dark } = entityClasses[name];
    return <path key={name} d={path} style={{ fill: `light-dark(${light}, ${dark})` }} />;
  });
});

function pathsOf({ entities, positions }: Scene, { bounds, scale }: MapScale): Map<EntityClass, string> {
  const paths = new Map<EntityClass, string>();
  for (const { id, class: name, hidden } of entities) {
    const place = positions.get(id);
    if (hidden || !place) continue;
    const x = ((place.x - bounds.left) * scale - DOT).toFixed(1);
    const y = ((place.y - bounds.top) * scale - DOT).toFixed(1);
    paths.set(name, `${paths.get(name) ?? ""}M${x} ${y}h${2 * DOT}v${2 * DOT}h${-2 * DOT}z`);
  }
  return paths;
}
