import type { SvgNode } from "../../../papers/answers/common/SvgNode.ts";
import type { Drawing, DrawnLine } from "../../../papers/drawn/Drawing.ts";
import { pointIn } from "../../../papers/drawn/pointIn.ts";
import { endsOf, type Scene } from "../../../picture/canvas/elements.ts";

/** The lines in sight: only its own of a name under the pointer or selected, and of a selected line those between its ends. */
export function shownLines(
  drawing: Drawing,
  hovered: string | null,
  selection: Scene["selection"],
): readonly DrawnLine[] {
  if (hovered !== null) return drawing.linesOf([hovered]);
  const ends = endsOf(selection);
  if (selection?.kind !== "pair" || drawing.keepsLines) return drawing.linesOf(ends);
  return drawing.linesOf(ends).filter((line) => ends.every((id) => line.ends.includes(id)));
}

/** Width of the band behind a line that is new or changed. */
const BAND = 9;

/** Bands along the lines that stand for one of these claims, without a colour of their own. */
export function bandsAlong(
  lines: readonly DrawnLine[],
  claims: { has(id: string): boolean } = new Set(),
): readonly SvgNode[] {
  return lines.flatMap(({ node }) => (claimsOf(node).some((id) => claims.has(id)) ? bandOf(node) : []));
}

function claimsOf({ attributes, children = [] }: SvgNode): readonly string[] {
  const own = attributes?.["data-claims"];
  if (own !== undefined) return String(own).split(" ");
  return children.flatMap((child) => (typeof child === "string" ? [] : claimsOf(child)));
}

/** The strokes of a line where they stand; nothing of its arrows, numbers and words. */
function bandOf({ tag, attributes = {}, fill, children = [] }: SvgNode): SvgNode[] {
  const { d, transform } = attributes;
  if (tag === "path" && fill === "none" && d !== undefined && attributes["data-kind"] !== "underline")
    return [{ tag, attributes: { d, "stroke-width": BAND } }];
  const within = children.flatMap((child) => (typeof child === "string" ? [] : bandOf(child)));
  if (within.length === 0) return [];
  return [{ tag: "g", ...(transform === undefined ? {} : { attributes: { transform } }), children: within }];
}

/** The scene as it is drawn: each entity in the middle of its box, those counted only hidden. */
export function sceneOf(scene: Scene, drawing: Drawing | null): Scene {
  if (!drawing) return scene;
  const positions = new Map([...drawing.places].map(([id, box]) => [id, pointIn(box)]));
  const entities = scene.entities.map((entity) => ({ ...entity, hidden: !positions.has(entity.id) }));
  return { ...scene, entities, positions, columns: [] };
}
