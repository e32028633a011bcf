import { type EntityClass, type Evidence, entityClasses, evidenceGrades } from "@atlas/server/vocabulary";

export type ColorScheme = "light" | "dark";

/** The colours of the canvas in one colour scheme, from the same family as the page's. */
export interface CanvasColors {
  paper: string;
  ink: string;
  /** Halo of the selection. */
  accent: string;
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
    badge: "#5d6973",
    badgeText: "#ffffff",
  },
  dark: {
    paper: "#14191d",
    ink: "#e6e4dd",
    accent: "#62c1b7",
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
