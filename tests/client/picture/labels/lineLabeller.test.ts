import cytoscape from "cytoscape";
import { createLabelFonts } from "../../../../client/src/picture/labels/labelFonts.ts";
import { createLineLabeller } from "../../../../client/src/picture/labels/lineLabeller.ts";
import { canvasLinkOf } from "../../../support/records/canvasRecords.ts";

const shape = { width: 20, height: 20, label: "" };

/** Where "supplies" comes to stand on a line past a hub with its name on this side. */
async function labelledPast(labelSide: "above" | "below"): Promise<number> {
  const labelTop = labelSide === "below" ? 24 : -32;
  const name = { label: "Baotou Steel", labelLeft: -30, labelTop, labelWidth: 80, labelHeight: 28 };
  const hub = { ...shape, id: "hub", ...name };
  const cy = cytoscape({
    headless: true,
    layout: { name: "preset", fit: false },
    elements: [
      { data: { ...shape, id: "a" }, position: { x: 0, y: 0 } },
      { data: { ...shape, id: "b" }, position: { x: 400, y: 0 } },
      { data: hub, position: { x: 200, y: 30 } },
      { data: { id: "a~b", source: "a", target: "b" } },
    ],
  });
  const labeller = createLineLabeller(cy, createLabelFonts(undefined));
  labeller.note([canvasLinkOf("a", "b", { id: "a~b", verbs: ["supplies"] })]);
  labeller.later();
  await new Promise((resolve) => setTimeout(resolve, 100));
  labeller.end();
  return cy.getElementById("a~b").data("lineLabelAt");
}

test("a label on a line keeps clear of a name above its shape as of one below", async () => {
  expect(Math.abs((await labelledPast("below")) - 188)).toBeLessThan(10);
  expect(Math.abs((await labelledPast("above")) - 188)).toBeGreaterThan(40);
});

test("lines are bent anew when a shape stands elsewhere, and left alone while nothing moves", async () => {
  const cy = cytoscape({
    headless: true,
    layout: { name: "preset", fit: false },
    elements: [
      { data: { ...shape, id: "a" }, position: { x: 0, y: 0 } },
      { data: { ...shape, id: "b" }, position: { x: 400, y: 0 } },
      { data: { ...shape, id: "hub" }, position: { x: 200, y: 0 } },
      { data: { id: "a~b", source: "a", target: "b" } },
    ],
  });
  const line = cy.getElementById("a~b");
  const labeller = createLineLabeller(cy, createLabelFonts(undefined));
  labeller.note([canvasLinkOf("a", "b", { id: "a~b" })]);
  const bend = async (): Promise<number> => {
    labeller.later();
    await new Promise((resolve) => setTimeout(resolve, 100));
    return line.data("bend");
  };
  expect(Math.abs(await bend())).toBeGreaterThan(0);
  line.data("bend", 7);
  expect(await bend()).toBe(7);
  cy.getElementById("hub").position({ x: 200, y: 200 });
  expect(await bend()).toBe(0);
  labeller.end();
});
