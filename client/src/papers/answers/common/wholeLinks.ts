import { wholeAddress } from "../../../model/address/wholeAddress.ts";
import type { SvgNode } from "./SvgNode.ts";

/** A drawing for files read outside the atlas: its links get the host of `link`; if that names none, they are left out. */
export function wholeLinks(node: SvgNode, link: string): SvgNode {
  const { attributes = {}, children = [] } = node;
  const { href, ...others } = attributes;
  const whole = typeof href === "string" && href.startsWith("/") ? wholeAddress(href, link) : href;
  return {
    ...node,
    attributes: whole === null || whole === undefined ? others : { ...attributes, href: whole },
    children: children.map((child) => (typeof child === "string" ? child : wholeLinks(child, link))),
  };
}
