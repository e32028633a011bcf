/** A shape in the palette of the graph, with its colour in each scheme. */
export interface Shape {
  shape: "ellipse" | "ring" | "hexagon" | "diamond" | "round-rectangle" | "triangle" | "pentagon" | "bar";
  light: string;
  dark: string;
}

export const outlines: Record<Shape["shape"], string> = {
  ellipse: "M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 1 1 0-13z",
  ring: "M8 2.3a5.7 5.7 0 1 1 0 11.4a5.7 5.7 0 1 1 0-11.4z",
  hexagon: "M4.4 1.8h7.2L15.2 8l-3.6 6.2H4.4L.8 8z",
  diamond: "M8 .8 15.2 8 8 15.2.8 8z",
  "round-rectangle":
    "M4.4 1.8h7.2a2.6 2.6 0 0 1 2.6 2.6v7.2a2.6 2.6 0 0 1-2.6 2.6H4.4a2.6 2.6 0 0 1-2.6-2.6V4.4a2.6 2.6 0 0 1 2.6-2.6z",
  triangle: "M8 1.4 15.2 14H.8z",
  pentagon: "M8 1.2 15 6.3 12.3 14.5H3.7L1 6.3z",
  bar: "M1 4h14v8H1z",
};
