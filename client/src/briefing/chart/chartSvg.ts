import { type SvgNode, svgText } from "../../analysis/common/SvgNode.ts";

/** A chart as SVG with absolute links, for files read outside the atlas. */
export function chartSvg(drawing: SvgNode, link: string): string {
  return svgText(withWholeAddresses(drawing, link));
}

function withWholeAddresses(node: SvgNode, link: string): SvgNode {
  const { attributes = {}, children = [] } = node;
  const { href } = attributes;
  return {
    ...node,
    attributes:
      typeof href === "string" && href.startsWith("/") ? { ...attributes, href: new URL(href, link).href } : attributes,
    children: children.map((child) => (typeof child === "string" ? child : withWholeAddresses(child, link))),
  };
}
