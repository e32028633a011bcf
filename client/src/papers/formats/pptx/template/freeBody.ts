import type { Box } from "../Frame.ts";
import { boxOf } from "./boxOf.ts";
import type { Layout } from "./HouseSlides.ts";

/** Between a title and what follows, in inches. */
export const GAP = 0.1;
/** Of the width and height of a slide, what text, table or figure need. */
const LEAST = { width: 0.6, height: 0.4 };

/** The place that a layout has for text, without what its title covers; undefined if that is too little. */
export function freeBody({ xml, master }: Layout, size: { width: number; height: number }): Box | undefined {
  const body = boxOf("body", xml, master);
  const title = boxOf("title", xml, master);
  if (body === undefined) return undefined;
  const below = title && title.y <= body.y ? title.y + title.h + GAP : 0;
  const y = Math.max(body.y, below);
  const free = { ...body, y, h: body.y + body.h - y };
  return free.h < size.height * LEAST.height || free.w < size.width * LEAST.width ? undefined : free;
}
