import { drawnLayoutOf } from "../../model/address/view/layoutState.ts";
import type { SvgNode } from "../answers/common/SvgNode.ts";
import type { Briefing } from "../briefing/Briefing.ts";
import { paperOfFile } from "../charts/ChartPaper.ts";
import { textsIn, writtenSvg } from "../charts/outlinedSvg.ts";
import type { ToDraw } from "../drawn/Drawing.ts";
import { loadDrawLayout } from "../drawn/drawLayouts.ts";
import type { GraphLayout } from "./placing/layoutGraph.ts";
import type { TextWriter } from "./text/svgText.ts";

/** CSS pixels of the drawing for each point of the figure: its names are then at least 7 points high. */
const SCALE = 1.28;
/** Below this share of its size a drawing is made anew for the room there is. */
const LEAST = 0.95;
/** Points that legend and notes of a figure usually need. */
const FOOT = 100;

/** The graph of a figure as markup, and what its notes depend on. */
export interface GraphPart extends Pick<GraphLayout, "height" | "labelSize" | "clipped"> {
  markup: string;
}

/** A drawn layout for a figure, before it is known how much room there is. */
export interface DrawnFigure {
  /** Its texts, to load their glyphs. */
  texts: string[];
  /** The drawing as large as it fits, its texts as outlines. */
  fitted(space: { width: number; height: number }, writer: TextWriter): GraphPart;
}

const nobody: ReadonlySet<string> = new Set();

/** The view of a briefing in its drawn layout; null if it has none. */
export async function drawnFigure(
  briefing: Briefing,
  { width, height }: { width: number; height: number },
): Promise<DrawnFigure | null> {
  const layout = drawnLayoutOf(briefing.view);
  if (layout === null) return null;
  const draw = await loadDrawLayout(layout);
  const { entities, claims, chain, ownership, settings, view } = briefing;
  const shown: ToDraw = {
    entities,
    claims: claims.map(({ claim }) => claim),
    faint: nobody,
    labels: settings.labels,
    asOf: view.filters.asOf,
    chain,
    holdings: ownership.claims,
    centre: view.layout?.centre ?? null,
  };
  const drawnIn = (space: { width: number; height: number }) => {
    const size = { width: space.width * SCALE, height: space.height * SCALE };
    const drawing = draw(shown, { ...size, paper: paperOfFile, open: nobody, wanted: nobody });
    const lines = drawing.linesOf([]).map(({ node }) => node);
    const node: SvgNode = { tag: "g", children: [...drawing.nodes, ...lines, ...(drawing.over ?? [])] };
    return { drawing, node };
  };
  const whole = drawnIn({ width, height: height - FOOT });
  const scaleIn = ({ drawing }: typeof whole, space: { width: number; height: number }) =>
    Math.min(space.width / drawing.width, space.height / drawing.height);
  return {
    // The words for what finds no room are only in a small drawing.
    texts: [...textsIn(whole.node), ...textsIn(drawnIn({ width, height: height / 3 }).node)],
    fitted(space, writer) {
      // Beside rows a figure has less room than a page: then less is drawn, not smaller.
      const isTight = scaleIn(whole, space) < LEAST / SCALE;
      const { drawing, node } = isTight ? drawnIn(space) : whole;
      const scale = scaleIn({ drawing, node }, space);
      // Only the page needs to know where a pointer is.
      const markup = writtenSvg(node, writer).replaceAll('fill="transparent"', 'fill="none"');
      return {
        markup: `<g transform="scale(${Math.round(scale * 10_000) / 10_000})">${markup}</g>`,
        height: drawing.height * scale,
        labelSize: drawing.typeSize * scale,
        clipped: drawing.clipped,
      };
    },
  };
}
