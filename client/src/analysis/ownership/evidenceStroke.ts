import type { Evidence } from "@atlas/server/vocabulary";

/** The line of a grade of evidence from left to right, as on the canvas: solid, dashed, dotted, thick or double. */
export function evidenceStroke(grade: Evidence, x1: number, x2: number, y: number): Record<string, string | number>[] {
  const d = `M${x1} ${y}H${x2}`;
  switch (grade) {
    case "corroborated":
      return [{ d, "stroke-width": 2 }];
    case "single-source":
      return [{ d, "stroke-width": 2, "stroke-dasharray": "7 4" }];
    case "self-reported":
      return [{ d, "stroke-width": 2, "stroke-dasharray": "2 3" }];
    case "disputed":
      return [{ d, "stroke-width": 3.2 }];
    case "assessed":
      return [{ d: `M${x1} ${y - 2}H${x2}M${x1} ${y + 2}H${x2}`, "stroke-width": 1.4 }];
  }
}
