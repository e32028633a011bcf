import { evidenceGrades } from "@atlas/server/vocabulary";
import type { CSSProperties } from "react";
import type { Bar } from "../../papers/answers/reading/strings.ts";

/** The colour of a verdict, as that of lines on the canvas, for the pattern of its mark. */
export function barColour(bar: Bar): CSSProperties {
  if (bar === "names_nothing" || bar === "not_in_atlas" || bar === "from_text") return colour("var(--rule)");
  const { light, dark } = evidenceGrades[bar === "differs" ? "disputed" : bar];
  return colour(`light-dark(${light}, ${dark})`);
}

function colour(value: string): CSSProperties {
  // React takes custom properties, which its types do not list.
  return { "--colour": value } as CSSProperties;
}
