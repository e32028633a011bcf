import type { Core } from "cytoscape";
import { canvasColors } from "../canvas/canvasColors.ts";
import { rendererOf } from "../canvas/cytoscape/rendererOf.ts";
import type { CanvasEntity } from "../canvas/elements.ts";
import { badgeImage } from "./badgeImage.ts";

/** Loads the badges of entities in light colours, once each: as images they would load too late for printing. */
export function createPaperBadges(cy: Core): (entities: readonly CanvasEntity[]) => void {
  const colors = canvasColors("light");
  const fetched = new Set<string>();
  return (entities) => {
    const renderer = rendererOf(cy);
    if (!renderer) return;
    for (const entity of entities) {
      const signs = `${entity.badge} ${entity.kept ?? false}`;
      if (fetched.has(signs)) continue;
      fetched.add(signs);
      const image = badgeImage(entity, colors);
      if (image) renderer.getCachedImage(image, null, () => {});
    }
  };
}
