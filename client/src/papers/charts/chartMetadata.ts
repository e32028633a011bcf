import type { SvgNode } from "../answers/common/SvgNode.ts";

/** The drawing with its data set and the claims that it draws in its metadata, which editing programs keep. */
export function withMetadata(drawing: SvgNode, { dataset }: { dataset: string }): SvgNode {
  const claims = [...new Set(claimsIn(drawing))];
  const metadata: SvgNode = { tag: "metadata", children: [JSON.stringify({ dataset, claims })] };
  return { ...drawing, children: [metadata, ...(drawing.children ?? [])] };
}

/** The ids of the claims that parts of a drawing stand for. */
export function claimsIn({ attributes = {}, children = [] }: SvgNode): string[] {
  const own = attributes["data-claims"];
  return [
    ...(own === undefined ? [] : String(own).split(" ")),
    ...children.flatMap((child) => (typeof child === "string" ? [] : claimsIn(child))),
  ];
}
