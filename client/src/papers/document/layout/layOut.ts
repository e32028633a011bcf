import type { Briefing } from "../../briefing/Briefing.ts";
import { textArea, type } from "../../briefing/paper.ts";
import { POINTS_PER_MM } from "../../figure/page.ts";
import { type Block, withoutFootnotes } from "../Block.ts";
import { type LaidPage, paginate } from "./paginate.ts";
import { noteHeight, type PictureHeight, type Piece, piecesOf } from "./pieces.ts";

type Sized = Pick<Briefing, "settings">;

/** The height for the heading and the caption of a figure that fills a page, in mm. */
export const HEAD_AND_CAPTION = 24;

/** The width and height of the text on a page, in points. */
export function pageSize({ settings }: Sized, landscape = false): { width: number; height: number } {
  const { width, height } = textArea(settings.paper, landscape);
  return { width: width * POINTS_PER_MM, height: height * POINTS_PER_MM };
}

/** The pages of a document as Word and LibreOffice set them, notes at the feet; `pictureHeight` says how high a figure is drawn. */
export function layOut(
  blocks: readonly Block[],
  briefing: Sized,
  pictureHeight: PictureHeight = (block) => plannedHeight(block, briefing),
): LaidPage[] {
  const { width, height } = pageSize(briefing);
  const notes = blocks.flatMap((block) => (block.block === "endnotes" && block.foot ? block.notes : []));
  const heights = new Map(notes.map((note) => [note.claim, measuredOnce(note, width, () => noteHeight(note, width))]));
  const text = withoutFootnotes(blocks);
  const pieces = text.flatMap(
    (block, place) => turnedPage(text, place, briefing) ?? measured(block, width, pictureHeight),
  );
  return paginate(pieces, height, (claim) => heights.get(claim) ?? 0);
}

const isPicture = ({ block }: Block) => block === "figure" || block === "chart";

function measured(block: Block, width: number, pictureHeight: PictureHeight): Piece[] {
  const measure = () => piecesOf(block, width, pictureHeight);
  return isPicture(block) ? measure() : measuredOnce(block, width, measure);
}

/** The measures taken of a text at a width: a paper is laid out in many orders before one is chosen. */
const known = new WeakMap<object, { width: number; found: unknown }>();

function measuredOnce<Measured>(of: object, width: number, measure: () => Measured): Measured {
  const before = known.get(of);
  // It was measured by the same function for the same kind of text.
  if (before?.width === width) return before.found as Measured;
  const found = measure();
  known.set(of, { width, found });
  return found;
}

/** The height of a picture in points: of a figure as planned, of a chart as wide as the text. */
export function plannedHeight(block: Block, briefing: Sized): number {
  const { width, height } = pageSize(briefing);
  if (block.block === "figure") return Math.min(block.height, height);
  if (block.block !== "chart") return 0;
  const { width: across, height: down } = block.drawing.attributes ?? {};
  return Math.min((width * Number(down)) / Number(across), height - HEAD_AND_CAPTION * POINTS_PER_MM);
}

/** A figure across a turned page fills it with its heading; null for all other blocks, and for every block of other papers. */
function turnedPage(blocks: readonly Block[], place: number, briefing: Sized): Piece[] | null {
  if (briefing.settings.figureSize !== "landscape") return null;
  if (blocks[place]?.block === "figure") return [{ height: pageSize(briefing).height, cites: [], opens: true }];
  return blocks[place + 1]?.block === "figure" ? [] : null;
}

/** The height left below some blocks on their last page, in points, under a caption of one line. */
export function roomBelow(blocks: readonly Block[], briefing: Sized): number {
  const last = layOut(blocks, briefing).at(-1);
  const caption = type.caption.before + type.caption.line + type.caption.after;
  return pageSize(briefing).height - (last?.used ?? 0) - (last?.foot ?? 0) - caption;
}
