import { strings as shared } from "../../model/words/strings.ts";
import type { Block } from "./Block.ts";
import { paperStrings as words } from "./strings.ts";

/** The caption of a figure or table in its two parts: its number in words, and what follows that. */
export function captionOf(
  block: Extract<Block, { block: "figure" | "chart" | "table" }>,
): [label: string, text: string] {
  const text = block.block !== "table" ? block.caption : block.headed ? (block.extent ?? "") : block.caption;
  if (block.number === undefined) return ["", text];
  const label = (block.block === "table" ? words.tableNumber : words.figureNumber)(block.number);
  return [label, text === "" ? "" : shared.between + text];
}
