import type { SvgNode } from "../../common/SvgNode.ts";
import type { Spot } from "./Layout.ts";

interface TextLook extends Spot {
  size: number;
  fill: string;
  bold?: boolean;
  /** Its part in the drawing, for tests and programs that read it. */
  kind?: string;
  lang?: string | undefined;
  end?: boolean;
}

/** A line of text from its start, or to its end, on a baseline. */
export function drawText(text: string, { x, y, size, fill, bold = false, lang, end = false, kind }: TextLook): SvgNode {
  return {
    tag: "text",
    attributes: {
      x: hundredth(x),
      y: hundredth(y),
      "font-size": size,
      ...(bold ? { "font-weight": 600 } : {}),
      ...(end ? { "text-anchor": "end" } : {}),
      ...(lang === undefined ? {} : { lang }),
      ...(kind === undefined ? {} : { "data-kind": kind }),
    },
    fill,
    children: [text],
  };
}

function hundredth(value: number): number {
  return Math.round(value * 100) / 100;
}
