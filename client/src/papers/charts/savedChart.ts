import { type SvgNode, wholeLinks } from "../answers/common/SvgNode.ts";
import { writableText } from "../briefing/writableText.ts";
import { type PictureFacts, pictureMetadata } from "../figure/metadata.ts";
import { sheetSize } from "../figure/page.ts";
import { type PictureFile, type PictureLook, pictureFile } from "../figure/savedPicture.ts";
import { paperOfFile } from "./ChartPaper.ts";
import { drawingSize } from "./chartFiles.ts";
import { outlinedSvg } from "./outlinedSvg.ts";

/** The pages of a chart, each on a sheet of its own; `stem` is the name of the files without ending. */
export async function savedChart(
  pages: readonly SvgNode[],
  facts: Omit<PictureFacts, "claims">,
  { stem, ...look }: PictureLook & { stem: string },
): Promise<PictureFile[]> {
  const files: PictureFile[] = [];
  for (const [place, page] of pages.entries()) {
    const name = pages.length === 1 ? stem : `${stem}-${place + 1}`;
    files.push(await pictureFile(await chartOnSheet(page, facts, look), name, look));
  }
  return files;
}

/** Share of a sheet that stays empty around a drawing which has a margin of its own. */
const AROUND = 0.01;

/** A drawing in the middle of a sheet, as large as it fits, with its metadata. */
export async function chartOnSheet(
  drawing: SvgNode,
  facts: Omit<PictureFacts, "claims">,
  { sheet }: Pick<PictureLook, "sheet">,
): Promise<string> {
  const { width, height } = sheetSize(sheet);
  const own = drawingSize(drawing);
  const units = Math.max(own.width / width, own.height / height) * (1 + AROUND);
  const [wide, high] = [width * units, height * units];
  const corner = { x: (own.width - wide) / 2, y: (own.height - high) / 2 };
  const onSheet: SvgNode = {
    ...wholeLinks(drawing, facts.links[0] ?? ""),
    attributes: {
      ...drawing.attributes,
      width: `${width}mm`,
      height: `${height}mm`,
      viewBox: `${corner.x} ${corner.y} ${wide} ${high}`,
    },
  };
  const ground: SvgNode = {
    tag: "rect",
    attributes: { ...corner, width: wide, height: high },
    fill: paperOfFile.sheet,
  };
  const svg = await outlinedSvg({ ...onSheet, children: [ground, ...(onSheet.children ?? [])] });
  const metadata = pictureMetadata({ ...facts, claims: [...new Set(claimsIn(drawing))] });
  return writableText(svg.replace(/^<svg[^>]*>/, (start) => start + metadata));
}

/** The ids of the claims that parts of a drawing stand for. */
export function claimsIn({ attributes = {}, children = [] }: SvgNode): string[] {
  const own = attributes["data-claims"];
  return [
    ...(own === undefined ? [] : String(own).split(" ")),
    ...children.flatMap((child) => (typeof child === "string" ? [] : claimsIn(child))),
  ];
}
