import type { Page } from "playwright-core";

/** A line as Cytoscape drew it. */
export interface DrawnLine {
  id: string;
  /** The entities that an arrowhead points to. */
  pointsTo: string[];
  label: string;
}

/** A rectangle on the canvas, in its own units; text on a line is turned by `angle`, in radians. */
export interface DrawnText {
  id: string;
  x: number;
  y: number;
  width: number;
  height: number;
  angle: number;
}

/** What Cytoscape keeps on its element, of which its types say nothing. */
interface Registered extends Element {
  _cyreg?: { cy: cytoscape.Core };
}

/** Waits until lines carry text, then reads all lines of the canvas. */
export async function drawnLines(page: Page): Promise<DrawnLine[]> {
  const found = await page.waitForFunction(() => {
    const stage: Registered | null = document.querySelector("[role=application] > div");
    const edges = stage?._cyreg?.cy.edges(":visible").toArray() ?? [];
    if (!edges.some((edge) => edge.data("lineLabel"))) return null;
    return edges.map((edge) => ({
      id: edge.id(),
      label: String(edge.style("source-label")),
      pointsTo: (["source", "target"] as const).flatMap((end) =>
        edge.style(`${end}-arrow-shape`) === "none" ? [] : edge[end]().id(),
      ),
    }));
  });
  return (await found.jsonValue()) ?? [];
}

/** The texts on lines and the names under entities, as measured when they were drawn. */
export async function drawnTexts(
  page: Page,
): Promise<{ onLines: DrawnText[]; names: DrawnText[]; shapes: DrawnText[] }> {
  await drawnLines(page);
  return page.evaluate(() => {
    const stage: Registered | null = document.querySelector("[role=application] > div");
    const cy = stage?._cyreg?.cy;
    if (!cy) throw new Error("There is no canvas.");
    const boxOf = (id: string, { x1, y1, w, h }: cytoscape.BoundingBox12 & cytoscape.BoundingBoxWH) => ({
      id,
      x: x1 + w / 2,
      y: y1 + h / 2,
      width: w,
      height: h,
      angle: 0,
    });
    const nodes = cy.nodes(":visible").toArray();
    return {
      onLines: cy
        .edges(":visible")
        .toArray()
        .flatMap((edge) => {
          // Measured while drawing; the types of Cytoscape leave it out.
          const { rscratch } = (edge as unknown as { _private: { rscratch: Record<string, number> } })._private;
          const { sourceLabelX: x = 0, sourceLabelY: y = 0, sourceLabelWidth: width = 0 } = rscratch;
          const { sourceLabelHeight: height = 0, sourceLabelAngle: angle = 0 } = rscratch;
          return edge.style("source-label") === "" ? [] : { id: edge.id(), x, y, width, height, angle };
        }),
      names: nodes.flatMap((node) =>
        node.style("label") === ""
          ? []
          : boxOf(node.id(), node.boundingBox({ includeNodes: false, includeOverlays: false })),
      ),
      shapes: nodes.map((node) => boxOf(node.id(), node.boundingBox({ includeLabels: false, includeOverlays: false }))),
    };
  });
}
