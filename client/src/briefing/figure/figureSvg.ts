import { languageReady } from "../../words/language.ts";
import { listSentences } from "../../words/listWords.ts";
import type { Briefing } from "../Briefing.ts";
import { contentTitle } from "../contentTitle.ts";
import { xmlText } from "../formats/xmlText.ts";
import { provenanceOf } from "../provenance.ts";
import { decimal } from "./decimal.ts";
import { dueSentence } from "./dueSentence.ts";
import { figureFoot, sourceText } from "./figureFoot.ts";
import { figureTexts } from "./figureTexts.ts";
import { type Page, POINTS_PER_MM, pageOf } from "./page.ts";
import { layGraph } from "./placing/layGraph.ts";
import { strings } from "./strings.ts";
import { svgGraph } from "./svgGraph.ts";
import { drawableText } from "./text/drawableText.ts";
import { loadGlyphs } from "./text/glyphs.ts";
import { createTextWriter } from "./text/svgText.ts";
import { textBlock } from "./text/textBlock.ts";

/** Above and below the graph. */
const SPACE = 6;
/** Below the last line. */
const END = 3;

/**
 * The figure of a briefing as SVG: the graph as it stands on the canvas, in sizes for paper, with title, legend and source.
 * Every text is drawn as outlines, so that it looks the same on machines without our fonts, and can be found and copied.
 */
export async function figureSvg(briefing: Briefing, page: Page = pageOf(briefing.settings)): Promise<string> {
  // Whoever asks for it may have loaded it just now, and its words with it.
  await languageReady();
  const { width, height: most, untitled = false } = page;
  const glyphs = await loadGlyphs(figureTexts(briefing));
  const measure = glyphs.width;
  const writer = createTextWriter(glyphs);
  const title = drawableText(contentTitle(briefing));
  const head = textBlock(untitled ? [] : [{ text: title, most: 3, size: 13, bold: true }], width, measure, writer);
  // The longest notes that there can be, since what they say is known only once the graph is laid out.
  const reserve = figureFoot(briefing, { labelSize: 1, clipped: true }, width, measure, writer).height;
  const top = head.height + SPACE;
  const graph = layGraph(briefing, glyphs, { width, height: most - top - SPACE - reserve - END });
  const foot = figureFoot(briefing, graph, width, measure, writer);
  const footTop = top + graph.height + SPACE;
  return document(
    { width, height: footTop + foot.height + END },
    briefing,
    [
      head.markup,
      `<g class="graph" transform="translate(0 ${decimal(top)})">${svgGraph(graph, writer)}</g>`,
      `<g class="foot" transform="translate(0 ${decimal(footTop)})">${foot.markup}</g>`,
    ],
    writer.outlines(),
  );
}

function document(
  size: { width: number; height: number },
  briefing: Briefing,
  body: string[],
  outlines: string,
): string {
  const mm = (points: number) => `${decimal(points / POINTS_PER_MM)}mm`;
  const { entities, claims } = briefing;
  const description = listSentences([
    strings.description(entities.length, claims.length),
    ...dueSentence(briefing),
    provenanceOf(briefing).leftOut,
    sourceText(briefing),
  ]);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${mm(size.width)}" height="${mm(size.height)}" viewBox="0 0 ${decimal(size.width)} ${decimal(size.height)}" role="img" aria-labelledby="figure-title figure-description">`,
    `<title id="figure-title">${xmlText(drawableText(contentTitle(briefing)))}</title>`,
    `<desc id="figure-description">${xmlText(drawableText(description))}</desc>`,
    `<defs>${outlines}</defs>`,
    `<rect class="paper" width="100%" height="100%" fill="#ffffff"/>`,
    ...body,
    "</svg>\n",
  ].join("\n");
}
