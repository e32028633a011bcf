import { childrenOf } from "../../office/parseXml.ts";
import type { Box } from "../Frame.ts";
import { placeholder } from "./placeholder.ts";

const EMU_PER_INCH = 914_400;

/** The place of a placeholder: the first of some parts that says it. */
export function boxOf(type: string, ...parts: readonly XMLDocument[]): Box | undefined {
  for (const part of parts) {
    const place = placeholder(part, type);
    const [frame] = place ? childrenOf(place, "spPr").flatMap((look) => childrenOf(look, "xfrm")) : [];
    const [from, size] = frame ? [childrenOf(frame, "off")[0], childrenOf(frame, "ext")[0]] : [];
    if (from && size)
      return { x: inches(from, "x"), y: inches(from, "y"), w: inches(size, "cx"), h: inches(size, "cy") };
  }
  return undefined;
}

export function inches(element: Element | undefined, attribute: string): number {
  return Number(element?.getAttribute(attribute) ?? 0) / EMU_PER_INCH;
}
