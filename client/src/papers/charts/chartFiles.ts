import { formatNumber } from "../../model/words/formatNumber.ts";
import type { AnalysisPicture, AnalysisRow } from "../answers/common/Analysis.ts";
import { type SvgNode, svgText, wholeLinks } from "../answers/common/SvgNode.ts";
import { writableText } from "../briefing/writableText.ts";
import { drawnPng } from "../figure/drawnPng.ts";
import type { Pictures } from "../formats/pictures.ts";
import { type Chart, type ChartBar, totalOf } from "./Chart.ts";
import { paperOfFile } from "./ChartPaper.ts";
import { drawChart } from "./drawChart.ts";
import { outlinedSvg } from "./outlinedSvg.ts";
import { strings } from "./strings.ts";

/** Pixels of the file per CSS pixel: 384 dpi, more than a printer's 300. */
const PNG_SCALE = 4;

/** A drawing as a file; its texts are outlines, which can be searched and copied. */
export async function svgFile(drawing: SvgNode): Promise<string> {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${await outlinedSvg(drawing)}\n`;
}

/** Width and height of a drawing, in CSS pixels. */
export function drawingSize({ attributes = {} }: SvgNode): { width: number; height: number } {
  return { width: Number(attributes.width), height: Number(attributes.height) };
}

/** Renders an SVG of that size to PNG in the browser; null if the browser cannot, or blocks reading the canvas. */
export async function chartPng(
  svg: string,
  size: { width: number; height: number },
): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return (await drawnPng(svg, size, PNG_SCALE)).png;
  } catch {
    return null;
  }
}

/** A chart for formats that embed it as SVG and PNG. */
export async function chartPictures(drawing: SvgNode, link: string): Promise<Pictures> {
  const svg = writableText(await outlinedSvg(wholeLinks(drawing, link)));
  const size = drawingSize(drawing);
  return { svg, png: typeof document === "undefined" ? null : await chartPng(svg, size), ...size };
}

/** A chart as SVG for files read outside the atlas, with links at the host of `link`. */
export function chartSvg(drawing: SvgNode, link: string): string {
  return svgText(wholeLinks(drawing, link));
}

/** A bar chart for a file, with its numbers as a table: one row per bar, with the claims it counts. */
export function chartPicture(chart: Chart): AnalysisPicture {
  const { title, sentence, barHeading, series, bars } = chart;
  return {
    title,
    sentence,
    drawing: drawChart(chart, paperOfFile, null),
    numbers: {
      caption: title,
      columns: [
        { label: barHeading, width: 24 },
        ...series.map(({ label }) => ({ label, number: true })),
        { label: strings.total, number: true },
      ],
      rows: bars.map((bar) => rowOf(bar, totalOf(bar))),
    },
  };
}

function rowOf({ label, lang, counts, links, claimIds = [] }: ChartBar, total: number): AnalysisRow {
  const cell = (count: number, to: string | undefined) =>
    to === undefined || count === 0 ? { text: formatNumber(count) } : { text: formatNumber(count), to };
  return {
    cells: [
      { text: label, ...(lang && { lang }) },
      ...counts.map((count, place) => cell(count, links?.counts[place])),
      cell(total, links?.total),
    ],
    claimIds,
  };
}
