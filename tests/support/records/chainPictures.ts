import type { ChainPlace } from "@atlas/server/contract";
import type { SvgNode } from "../../../client/src/papers/answers/common/SvgNode.ts";
import { paperOfPage } from "../../../client/src/papers/charts/ChartPaper.ts";
import type { Room, ToDraw } from "../../../client/src/papers/drawn/Drawing.ts";
import type { Bounds } from "../../../client/src/picture/canvas/viewport.ts";

/** The stage at 1366 by 768 pixels. */
export const room: Room = {
  width: 936,
  height: 540,
  paper: paperOfPage("chain", 0),
  open: new Set(),
  wanted: new Set(),
};

/** The steps that data name. */
export const steps = [
  "ore",
  "concentrate",
  "oxide",
  "metal",
  "alloy",
  "magnet",
  "component",
  "use",
  "by-chain",
] as const;

/** An organisation at a step, except for what a test is about. */
export function placeOf(id: string, step: ChainPlace["step"], pinned: Partial<ChainPlace> = {}): ChainPlace {
  return { id, step, evidence: "corroborated", tentative: false, supplied: false, own: false, ...pinned };
}

/** A view to draw, empty except for what a test is about. */
export function toDraw(pinned: Partial<ToDraw>): ToDraw {
  return { entities: [], claims: [], faint: new Set(), labels: "en", asOf: null, chain: [], ...pinned };
}

/** All elements of a drawing, parents first. */
export function elements(nodes: readonly (SvgNode | string)[]): SvgNode[] {
  return nodes.flatMap((node) => (typeof node === "string" ? [] : [node, ...elements(node.children ?? [])]));
}

/** All texts of a drawing. */
export function textsOf(nodes: readonly (SvgNode | string)[]): string[] {
  return elements(nodes).flatMap(({ tag, children = [] }) =>
    tag === "text" ? children.filter((child) => typeof child === "string") : [],
  );
}

/** The level and upright pieces of the lines of a bundle, as thick as a thin line. */
export function piecesOf(node: SvgNode): Bounds[] {
  return elements([node]).flatMap(({ tag, attributes }) => {
    const points = tag === "path" ? [...String(attributes?.d).matchAll(/(-?[\d.]+) (-?[\d.]+)(?=L|$)/g)] : [];
    return points.slice(1).map(([, x, y], index) => {
      const [xs, ys] = [
        [Number(x), Number(points[index]?.[1])],
        [Number(y), Number(points[index]?.[2])],
      ];
      const half = 0.3;
      return {
        left: Math.min(...xs) - half,
        right: Math.max(...xs) + half,
        top: Math.min(...ys) - half,
        bottom: Math.max(...ys) + half,
      };
    });
  });
}
