import { wholeAddress } from "../../../model/address/splitAddress.ts";

/** An SVG element as plain data: React draws it on the page, `svgText` writes it to a file. */
export interface SvgNode {
  tag: string;
  /** Attribute names as in SVG. */
  attributes?: Readonly<Record<string, string | number>>;
  /** Colours are separate: on the page they are styles, which may use light-dark(); in a file they are attributes. */
  fill?: string;
  stroke?: string;
  children?: readonly (SvgNode | string)[];
}

/** A drawing as markup; `write` may write its texts in another way. */
export function svgText(node: SvgNode, write: (text: SvgNode) => string | null = () => null): string {
  const { tag, attributes = {}, fill, stroke, children = [] } = node;
  const own = tag === "text" ? write(node) : null;
  if (own !== null) return own;
  const allAttributes = {
    ...attributes,
    ...(fill === undefined ? {} : { fill }),
    ...(stroke === undefined ? {} : { stroke }),
  };
  const written = Object.entries(allAttributes).map(([name, value]) => ` ${name}="${escaped(String(value))}"`);
  const inner = children.map((child) => (typeof child === "string" ? escaped(child) : svgText(child, write)));
  return `<${tag}${written.join("")}>${inner.join("")}</${tag}>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

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
