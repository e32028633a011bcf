import type { Evidence } from "@atlas/server/vocabulary";

/** The line of a grade of evidence from left to right, as on the canvas: solid, dashed, dotted, thick or double. */
export function evidenceStroke(grade: Evidence, x1: number, x2: number, y: number): Record<string, string | number>[] {
  return evidenceStrokes(grade, (down) => `M${x1} ${y + down}H${x2}`);
}

/** The same along any path, given as it runs so far below its place. */
export function evidenceStrokes(grade: Evidence, path: (down: number) => string): Record<string, string | number>[] {
  const d = path(0);
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
      return [{ d: path(-2) + path(2), "stroke-width": 1.4 }];
  }
}
