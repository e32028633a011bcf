import type { Briefing } from "../../../../../client/src/papers/briefing/Briefing.ts";
import { figureTexts } from "../../../../../client/src/papers/figure/figureSvg.ts";
import { pageOf } from "../../../../../client/src/papers/figure/page.ts";
import { type GraphLayout, layoutGraph } from "../../../../../client/src/papers/figure/placing/layoutGraph.ts";
import { loadGlyphs } from "../../../../../client/src/papers/figure/text/glyphs.ts";
import type { TextArea } from "../../../../../client/src/picture/labels/TextArea.ts";
import { isFullRun } from "../../../../support/tier.ts";

/** The sizes of view whose figures are tested; the large one takes a quarter of a minute to lay out. */
export const figureSizes: readonly (3 | 60 | 95)[] = isFullRun ? [3, 60, 95] : [3, 60];

/** The graph of a briefing laid out on its page. */
export async function laid(briefing: Briefing): Promise<GraphLayout> {
  const { width, height } = pageOf(briefing.settings);
  return layoutGraph(briefing, await loadGlyphs(figureTexts(briefing)), { width, height: height - 90 });
}

/** Whether a point is well inside a text. */
export function covers({ x, y, width, height, slope }: TextArea, point: { x: number; y: number }): boolean {
  const [right, down] = [point.x - x, point.y - y];
  const along = right * Math.cos(slope) + down * Math.sin(slope);
  const across = down * Math.cos(slope) - right * Math.sin(slope);
  return Math.abs(along) < width / 2 - 0.1 && Math.abs(across) < height / 2 - 0.1;
}
