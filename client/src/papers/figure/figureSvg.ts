import { entityClasses, evidenceIds } from "@atlas/server/vocabulary";
import { lineLabels } from "../../model/claim/line/lineLabels.ts";
import { countWords } from "../../model/claim/strings.ts";
import { languageReady } from "../../model/words/language.ts";
import { listSentences } from "../../model/words/listWords.ts";
import { className } from "../../model/words/names.ts";
import { linksOf } from "../../picture/graph/linksOf.ts";
import { ARROWS } from "../../picture/labels/placeLineLabels.ts";
import type { Briefing } from "../briefing/Briefing.ts";
import { dayOf } from "../briefing/dayOf.ts";
import { provenanceOf } from "../briefing/provenance.ts";
import { xmlText } from "../briefing/writableText.ts";
import { contentTitle, titleOf } from "../document/parts/frontPart.ts";
import { drawnFigure, type GraphPart } from "./drawnFigure.ts";
import { drawnPart } from "./drawnPart.ts";
import { figureFooter, figureNotes, printedSource, sourceText } from "./figureFooter.ts";
import { figureHeads, headsHeight, headTexts } from "./figureHeads.ts";
import { gradeWord } from "./legend.ts";
import { pictureMetadata } from "./metadata.ts";
import { DUE_MARK, dueSentence } from "./numberRanges.ts";
import { type Page, POINTS_PER_MM, pageOf } from "./page.ts";
import { type GraphLayout, layoutGraph } from "./placing/layoutGraph.ts";
import type { Bounds } from "./placing/obstacles.ts";
import { strings } from "./strings.ts";
import { svgGraph } from "./svgGraph.ts";
import { type Glyphs, loadGlyphs } from "./text/glyphs.ts";
import { createTextWriter, decimal, drawableText, type TextWriter } from "./text/svgText.ts";
import { textBlock } from "./text/wrapText.ts";

/** Points above and below the graph. */
const GAP = 6;
/** Points below the last line. */
const BOTTOM = 3;

/** The figure as laid out on the canvas, with legend and source. Texts are outlines that can be searched and copied. */
export async function figureSvg(whole: Briefing, page: Page = pageOf(whole.settings)): Promise<string> {
  const briefing = drawnPart(whole);
  // This module, and its strings with it, may have been loaded only now.
  await languageReady();
  const { width, height: most, untitled = false, sheet } = page;
  const title = figureTitle(whole, briefing);
  const drawn = await drawnFigure(briefing, page);
  const glyphs = await loadGlyphs([...figureTexts(briefing), title, ...(drawn?.texts ?? [])]);
  const measure = glyphs.width;
  const writer = createTextWriter(glyphs);
  const head = textBlock(untitled ? [] : [{ text: title, most: 3, size: 13, bold: true }], width, measure, writer);
  // Reserve space for the longest possible notes: the real ones depend on the layout.
  const reserve = figureFooter(briefing, { labelSize: 1, clipped: true }, page, measure, writer).height;
  const heads = drawn ? 0 : headsHeight(briefing);
  const top = head.height + GAP + heads;
  const space = { width, height: most - top - GAP - reserve - BOTTOM };
  const graph = drawn ? { nodes: [], ...drawn.fitted(space, writer) } : graphPart(briefing, glyphs, space, writer);
  const labelSize = graph.labelSize * (sheet?.scale ?? 1);
  const foot = figureFooter(briefing, { ...graph, labelSize }, page, measure, writer);
  // On a whole sheet, the foot stands at its bottom and the graph in the middle between.
  const footTop = sheet ? most - foot.height - BOTTOM : top + graph.height + GAP;
  const down = sheet ? Math.max(0, (footTop - GAP - top - graph.height) / 2) : 0;
  return document(
    { ...page, height: footTop + foot.height + BOTTOM },
    { labelSize, title },
    briefing,
    [
      head.markup,
      ...(heads === 0
        ? []
        : [
            `<g class="heads" transform="translate(0 ${decimal(top + down - heads)})">${figureHeads(briefing, graph.nodes, { width, measure, writer })}</g>`,
          ]),
      `<g class="graph" transform="translate(0 ${decimal(top + down)})">${graph.markup}</g>`,
      `<g class="foot" transform="translate(0 ${decimal(footTop)})">${foot.markup}</g>`,
    ],
    writer.outlines(),
  );
}

function graphPart(
  briefing: Briefing,
  glyphs: Glyphs,
  space: Bounds,
  writer: TextWriter,
): GraphPart & Pick<GraphLayout, "nodes"> {
  const graph = layoutGraph(briefing, glyphs, space);
  return { ...graph, markup: svgGraph(graph, writer) };
}

function document(
  { width, height, sheet = { margin: 0, scale: 1 } }: Page,
  { labelSize, title }: { labelSize: number; title: string },
  briefing: Briefing,
  body: string[],
  outlines: string,
): string {
  const { margin, scale } = sheet;
  const size = { width: width + 2 * margin, height: height + 2 * margin };
  const mm = (points: number) => `${decimal((points * scale) / POINTS_PER_MM)}mm`;
  const { entities, claims, link, hash, made } = briefing;
  const { dataset, licence, answeredAt } = provenanceOf(briefing);
  const links = [link, ...(answeredAt === null ? [] : [answeredAt])];
  const facts = { title, dataset, hash, links, licence, made, claims: claims.map(({ claim }) => claim.id) };
  const description = listSentences([
    strings.description(entities.length, claims.length),
    ...dueSentence(briefing),
    provenanceOf(briefing).omissions,
    sourceText(briefing),
  ]);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${mm(size.width)}" height="${mm(size.height)}" viewBox="0 0 ${decimal(size.width)} ${decimal(size.height)}" role="img" aria-labelledby="figure-title figure-description" data-name-points="${decimal(labelSize)}">`,
    `<title id="figure-title">${xmlText(title)}</title>`,
    `<desc id="figure-description">${xmlText(drawableText(description))}</desc>`,
    pictureMetadata(facts),
    `<defs>${outlines}</defs>`,
    `<rect class="paper" width="100%" height="100%" fill="#ffffff"/>`,
    ...(margin === 0 ? body : [`<g transform="translate(${decimal(margin)} ${decimal(margin)})">`, ...body, "</g>"]),
    "</svg>\n",
  ].join("\n");
}

/** Says what is drawn: all that the title names, or of it the entities of the key points alone. */
function figureTitle(whole: Briefing, { entities }: Briefing): string {
  const isPart = entities.length < whole.entities.length;
  return drawableText(isPart ? strings.ofPoints(titleOf(whole)) : contentTitle(whole));
}

/** All texts that a figure may contain but its title, to load their glyphs. */
export function figureTexts(briefing: Briefing): string[] {
  // Object.keys types the keys as plain strings.
  const classes = Object.keys(entityClasses) as (keyof typeof entityClasses)[];
  const texts = [
    `0123456789 ,.–…${DUE_MARK}`,
    ...briefing.entities.flatMap(({ name, name_zh }) => [name, name_zh ?? ""]),
    ...classes.map(className),
    ...headTexts(briefing),
    ...evidenceIds.map(gradeWord),
    countWords.gradeCount(2),
    ARROWS,
    ...linksOf(briefing.claims.map(({ claim }) => claim)).flatMap(
      ({ claims }) => lineLabels(claims, "every line", dayOf(briefing)).verbs,
    ),
    strings.arrow,
    strings.hollow,
    strings.pale,
    strings.thin,
    strings.due,
    figureNotes(briefing, { labelSize: 1, clipped: true }),
    provenanceOf(briefing).omissions,
    sourceText(briefing),
    printedSource(briefing),
  ];
  return texts.map(drawableText);
}
