import { createElement, type ReactElement } from "react";
import type { SvgNode } from "../../papers/answers/common/SvgNode.ts";

export function SvgDrawing({ node }: { node: SvgNode }): ReactElement {
  const { tag, attributes = {}, fill, stroke, children = [] } = node;
  const reactAttributes = Object.entries(attributes).map(([name, value]) => [reactName(name), value]);
  return createElement(
    tag,
    { ...Object.fromEntries(reactAttributes), style: { fill, stroke } },
    ...children.map((child, index) =>
      // Parts of a drawing have no id but their position.
      // biome-ignore lint/suspicious/noArrayIndexKey: see above
      typeof child === "string" ? child : <SvgDrawing key={index} node={child} />,
    ),
  );
}

/** `stroke-width` is `strokeWidth` in React, but `aria-label` and `data-claims` stay as they are. */
function reactName(name: string): string {
  return /^(?:aria|data)-/.test(name) ? name : name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
