/** A piece of a drawing as plain data: the page draws it with React, a file holds it as text. */
export interface SvgNode {
  tag: string;
  /** Attributes as SVG spells them. */
  attributes?: Readonly<Record<string, string | number>>;
  /** Colours apart, as pages give them in styles, where they may depend on the colour scheme, and files in attributes. */
  fill?: string;
  stroke?: string;
  children?: readonly (SvgNode | string)[];
}

/** Puts a drawing into words of SVG. */
export function svgText({ tag, attributes = {}, fill, stroke, children = [] }: SvgNode): string {
  const given = { ...attributes, ...(fill === undefined ? {} : { fill }), ...(stroke === undefined ? {} : { stroke }) };
  const words = Object.entries(given).map(([name, value]) => ` ${name}="${escaped(String(value))}"`);
  const inner = children.map((child) => (typeof child === "string" ? escaped(child) : svgText(child)));
  return `<${tag}${words.join("")}>${inner.join("")}</${tag}>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
