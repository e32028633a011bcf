import type { Entity } from "@atlas/server/contract";
import type { LabelMode } from "../../../model/address/view/viewState.ts";
import { drawableText } from "./svgText.ts";
import { clipLines, type Measure, wrapEvenly } from "./wrapText.ts";

/** "full" shortens only the very longest names; "short" shortens as the canvas does. */
export type NameLength = "full" | "short";

/** Widths in em, and most lines of a name and of a Chinese name. */
const lengths = {
  full: { width: 11.5, lines: 4, widthZh: 12, linesZh: 2 },
  short: { width: 9.5, lines: 2, widthZh: 11, linesZh: 1 },
};

/** The lines of a label, and whether part of the name is cut. */
export interface LabelLines {
  lines: string[];
  clipped: boolean;
}

/** The lines of an entity's label in the chosen script; the other name replaces a missing Chinese one. */
export function labelLines(
  { name, name_zh }: Pick<Entity, "name" | "name_zh">,
  labels: LabelMode,
  length: NameLength,
  measure: Measure,
): LabelLines {
  const { width, lines, widthZh, linesZh } = lengths[length];
  const latin = labels === "zh" && name_zh !== null ? [] : wrapEvenly(drawableText(name), width, measure);
  const chinese =
    labels === "en" || name_zh === null || name_zh === name ? [] : wrapEvenly(drawableText(name_zh), widthZh, measure);
  return {
    lines: [...clipLines(latin, lines), ...clipLines(chinese, linesZh)],
    clipped: latin.length > lines || chinese.length > linesZh,
  };
}
