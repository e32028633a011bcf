import type { Core } from "cytoscape";
import { canvasColors } from "../canvasColors.ts";
import { rendererOf } from "../cytoscape/rendererOf.ts";
import type { CanvasEntity } from "../elements.ts";
import { badgeImage } from "./badgeImage.ts";

/** Fetches the signs of entities, each once, as paper has them, which is light: as images they would come too late for a page that is printed. */
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
