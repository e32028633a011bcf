import type { SvgNode } from "../../answers/common/SvgNode.ts";
import { round, textAt } from "../../answers/whatIf/picture/gridMarks.ts";
import { fitText } from "../../charts/textWidth.ts";
import { MARK } from "./chainColumns.ts";
import type { Cell, Surroundings } from "./drawRow.ts";

/** The sign that counts what a cell does not name, and opens it. */
export function foldSign(
  text: string,
  { key, box }: Cell & { key: string },
  { chain, paper }: Omit<Surroundings, "shown">,
): SvgNode {
  const { left, right, top } = box;
  return {
    tag: "g",
    attributes: { "data-fold": key },
    children: [
      {
        tag: "rect",
        attributes: { x: round(left), y: round(top), width: round(right - left), height: round(chain.row) },
        fill: "transparent",
      },
      textAt(
        fitText(text, chain.type, right - left - MARK.before),
        left + MARK.before,
        top + (chain.row - chain.type) * 0.38 + chain.type * 0.82,
        {
          size: chain.type,
          fill: paper.muted,
        },
      ),
    ],
  };
}
