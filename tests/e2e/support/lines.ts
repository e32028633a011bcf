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

/** Texts on lines, names and shapes, as measured when they were drawn. */
export async function drawnTexts(
  page: Page,
): Promise<{ onLines: DrawnText[]; names: DrawnText[]; shapes: DrawnText[] }> {
  await drawnLines(page);
  return page.evaluate(() => {
    const stage: Registered | null = document.querySelector("[role=application] > div");
    const cy = stage?._cyreg?.cy;
    if (!cy) throw new Error("There is no canvas.");
    // What was measured while drawing, which the types of Cytoscape leave out.
    const measured = (element: object) =>
      (element as { _private: { rscratch: Record<string, number> } })._private.rscratch;
    // From where the text begins at the shape to its centre, on whichever side it stands.
    const centreOf = (
      { labelSide, labelGap }: Record<string, unknown>,
      { x, y, width, height }: Omit<DrawnText, "id" | "angle">,
    ) => {
      const gap = Number(labelGap);
      if (labelSide === "below") return { x, y: y + gap + height / 2 };
      if (labelSide === "above") return { x, y: y + gap - height / 2 };
      return { x: x + gap + (labelSide === "right" ? width / 2 : -width / 2), y };
    };
    const nodes = cy.nodes(":visible").toArray();
    const edges = cy.edges(":visible").toArray();
    return {
      onLines: edges.flatMap((edge) => {
        const { sourceLabelX: x = 0, sourceLabelY: y = 0, sourceLabelWidth: width = 0 } = measured(edge);
        const { sourceLabelHeight: height = 0, sourceLabelAngle: angle = 0 } = measured(edge);
        return edge.style("source-label") === "" ? [] : { id: edge.id(), x, y, width, height, angle };
      }),
      names: nodes.flatMap((node) => {
        const { labelX: x = 0, labelY: y = 0, labelWidth: width = 0, labelHeight: height = 0 } = measured(node);
        return node.style("label") === ""
          ? []
          : { id: node.id(), ...centreOf(node.data(), { x, y, width, height }), width, height, angle: 0 };
      }),
      shapes: nodes.map((node) => ({
        id: node.id(),
        ...node.position(),
        width: node.width(),
        height: node.height(),
        angle: 0,
      })),
    };
  });
}
