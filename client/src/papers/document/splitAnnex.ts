import type { Block } from "./Block.ts";

/** The blocks of a document before its annex, and those of the annex, which begins on a page of its own. */
export function splitAnnex(blocks: readonly Block[]): { paper: readonly Block[]; annex: readonly Block[] } {
  const place = blocks.findIndex((block) => block.block === "heading" && block.opens);
  return place < 0 ? { paper: blocks, annex: [] } : { paper: blocks.slice(0, place), annex: blocks.slice(place) };
}
