import { outlines, type Shape } from "../../model/claim/shapeOutlines.ts";

/** A small drawing of a shape; decorative, because a word always stands beside it. */
export function ShapeMark({ shape, size = 14 }: { shape: Shape; size?: number }) {
  const colour = `light-dark(${shape.light}, ${shape.dark})`;
  const paint = shape.shape === "ring" ? { fill: "none", stroke: colour, strokeWidth: 2.6 } : { fill: colour };
  return (
    <svg viewBox="0 0 16 16" width={size} height={size} aria-hidden="true" focusable="false" style={{ flex: "none" }}>
      <path d={outlines[shape.shape]} style={paint} />
    </svg>
  );
}
