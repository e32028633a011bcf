import type { StylesheetJson } from "cytoscape";
import type { CanvasColors } from "../canvasColors.ts";

/** The area drawn to select what lies in it. */
export function areaStyle(colors: CanvasColors): StylesheetJson[number] {
  return {
    selector: "core",
    style: {
      "selection-box-color": colors.accent,
      "selection-box-opacity": 0.12,
      "selection-box-border-color": colors.accent,
      "selection-box-border-width": 1,
      // Cytoscape's types require the other keys too.
      "active-bg-color": colors.ink,
      "active-bg-opacity": 0.1,
      "active-bg-size": 20,
      "outside-texture-bg-color": colors.paper,
      "outside-texture-bg-opacity": 0,
    },
  };
}
