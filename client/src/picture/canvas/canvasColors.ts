import { type EntityClass, type Evidence, entityClasses, evidenceGrades } from "@atlas/server/vocabulary";
import type { StylesheetJson } from "cytoscape";

export type ColorScheme = "light" | "dark";

/** The colours of the canvas in one colour scheme, from the same family as the page's. */
export interface CanvasColors {
  paper: string;
  ink: string;
  /** Halo of the selection. */
  accent: string;
  /** Band behind what is marked as new or changed. */
  changed: string;
  badge: string;
  badgeText: string;
  entity: (of: EntityClass) => string;
  evidence: (grade: Evidence) => string;
}

const ground = {
  light: {
    paper: "#faf9f6",
    ink: "#1e2a32",
    accent: "#0e6e6e",
    changed: "#e0a100",
    badge: "#5d6973",
    badgeText: "#ffffff",
  },
  dark: {
    paper: "#14191d",
    ink: "#e6e4dd",
    accent: "#62c1b7",
    changed: "#d9a928",
    badge: "#a2adb5",
    badgeText: "#14191d",
  },
};

/** The colours for a light or a dark page. */
export function canvasColors(scheme: ColorScheme): CanvasColors {
  return {
    ...ground[scheme],
    entity: (of) => entityClasses[of][scheme],
    evidence: (grade) => evidenceGrades[grade][scheme],
  };
}

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
