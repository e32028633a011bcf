import cytoscape from "cytoscape";
import { createLabelFonts } from "../../../../client/src/picture/labels/labelFonts.ts";
import { createLabeller } from "../../../../client/src/picture/labels/labeller.ts";
import { canvasEntityOf } from "../../../support/records/canvasRecords.ts";

test("entities that are still on their way keep the names that they have where they will stand", () => {
  const cy = cytoscape({
    headless: true,
    layout: { name: "preset" },
    elements: ["a", "b", "c"].map((id) => ({ data: { id }, position: { x: 0, y: 0 } })),
  });
  const labeller = createLabeller(cy, createLabelFonts(undefined), () => {});
  const entities = ["a", "b", "c"].map((id) => canvasEntityOf({ id, lines: ["US Department of Energy"] }));
  const positions = new Map(entities.map(({ id }, index) => [id, { x: 300 * index, y: 0 }]));
  labeller.label({ entities, positions, selected: new Set() }, "same");
  // Fonts that arrive, or a new zoom, lead here while all three still come out of one point.
  labeller.relabel();
  labeller.end();
  expect(cy.nodes().map((node) => node.data("label"))).toEqual(Array(3).fill("US Department of Energy"));
});
