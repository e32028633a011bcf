import { DOMParser, type Element } from "@xmldom/xmldom";
import { type SvgNode, svgText } from "../../../client/src/papers/answers/common/SvgNode.ts";
import { type Glyphs, loadGlyphs } from "../../../client/src/papers/figure/text/glyphs.ts";
import { readInstalledFonts } from "../records/fontFiles.ts";

/** A rectangle in pixels of the drawing. */
export interface Area {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export interface MeasuredText extends Area {
  text: string;
  size: number;
  kind: string;
}

export interface MeasuredLine extends Area {
  kind: string;
  path: string;
}

export interface MeasuredBox extends Area {
  texts: MeasuredText[];
}

/** A tie as drawn: the ids of its claims and the text of its share. */
export interface MeasuredTie {
  claims: string[];
  share: string;
  year: string;
}

/** Everything of a drawing with its place, measured on the SVG with the outlines of the typeface. */
export interface MeasuredSvg {
  width: number;
  height: number;
  texts: MeasuredText[];
  lines: MeasuredLine[];
  boxes: MeasuredBox[];
  ties: MeasuredTie[];
}

/** Share of the type size above and below the baseline that letters fill. */
const [ABOVE, BELOW] = [0.78, 0.2];

export async function measuredSvg(drawing: SvgNode): Promise<MeasuredSvg> {
  readInstalledFonts();
  const svg = svgText(drawing);
  const root = new DOMParser().parseFromString(svg, "image/svg+xml").documentElement;
  if (!root) throw new Error("no drawing");
  const glyphs = await loadGlyphs([root.textContent ?? ""]);
  const found: MeasuredSvg = {
    width: Number(root.getAttribute("width")),
    height: Number(root.getAttribute("height")),
    texts: [],
    lines: [],
    boxes: [],
    ties: [],
  };
  visit(root, { x: 0, y: 0 }, found, glyphs);
  return found;
}

function visit(element: Element, from: { x: number; y: number }, found: MeasuredSvg, glyphs: Glyphs): void {
  const [, dx = 0, dy = 0] =
    /translate\(([-\d.]+) ([-\d.]+)\)/.exec(element.getAttribute("transform") ?? "")?.map(Number) ?? [];
  const at = { x: from.x + dx, y: from.y + dy };
  const kind = element.getAttribute("data-kind") ?? "";
  const before = found.texts.length;
  if (element.tagName === "text") found.texts.push(textArea(element, at, glyphs, kind));
  if (element.tagName === "path" && kind !== "underline") found.lines.push(...lineAreas(element, at, kind));
  for (const child of Array.from(element.childNodes)) {
    if (child.nodeType === 1) visit(child as unknown as Element, at, found, glyphs);
  }
  if (kind === "organisation") {
    const [box] = Array.from(element.childNodes).filter((child) => child.nodeName === "rect") as unknown as Element[];
    if (box) found.boxes.push({ ...rectangle(box, at), texts: found.texts.slice(before) });
  }
  if (kind === "tie") {
    const texts = found.texts.slice(before);
    const textOf = (name: string) => texts.find((one) => one.kind === name)?.text ?? "";
    found.ties.push({
      claims: (element.getAttribute("data-claims") ?? "").split(" "),
      share: textOf("share"),
      year: textOf("year"),
    });
  }
}

function textArea(element: Element, at: { x: number; y: number }, glyphs: Glyphs, kind: string): MeasuredText {
  const text = element.textContent ?? "";
  const size = Number(element.getAttribute("font-size"));
  const width = glyphs.width(text) * size;
  const left = at.x + Number(element.getAttribute("x")) - (element.getAttribute("text-anchor") === "end" ? width : 0);
  const y = at.y + Number(element.getAttribute("y"));
  return { text, size, kind, left, right: left + width, top: y - ABOVE * size, bottom: y + BELOW * size };
}

function rectangle(element: Element, at: { x: number; y: number }): Area {
  const [x, y, width, height] = ["x", "y", "width", "height"].map((name) => Number(element.getAttribute(name)));
  const [left, top] = [at.x + (x ?? 0), at.y + (y ?? 0)];
  return { left, top, right: left + (width ?? 0), bottom: top + (height ?? 0) };
}

/** The stretches of a path; one that is neither level nor upright keeps both extents. */
function lineAreas(element: Element, at: { x: number; y: number }, kind: string): MeasuredLine[] {
  const path = element.getAttribute("d") ?? "";
  const half = Number(element.getAttribute("stroke-width") ?? 1) / 2;
  let [x, y] = [0, 0];
  const areas: MeasuredLine[] = [];
  for (const [, command = "", first = "0", second = "0"] of path.matchAll(/([MHVlL])(-?[\d.]+) ?(-?[\d.]+)?/g)) {
    const [a, b] = [Number(first), Number(second)];
    const to = { M: [a, b], L: [a, b], H: [a, y], V: [x, a], l: [x + a, y + b] }[command] ?? [a, b];
    const [toX = 0, toY = 0] = to;
    if (command !== "M") {
      areas.push({
        kind: command === "l" ? "tick" : kind,
        path,
        left: at.x + Math.min(x, toX) - (x === toX ? half : 0),
        right: at.x + Math.max(x, toX) + (x === toX ? half : 0),
        top: at.y + Math.min(y, toY) - (y === toY ? half : 0),
        bottom: at.y + Math.max(y, toY) + (y === toY ? half : 0),
      });
    }
    [x, y] = [toX, toY];
  }
  return areas;
}

/** Whether two areas share more than a touch. */
export function overlap(a: Area, b: Area, touch = 0.3): boolean {
  return a.left < b.right - touch && b.left < a.right - touch && a.top < b.bottom - touch && b.top < a.bottom - touch;
}
