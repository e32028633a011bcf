import { entityClasses, evidenceIds } from "@atlas/server/vocabulary";
import { jest } from "@jest/globals";
import cytoscape from "cytoscape";
import { canvasColors } from "../../../../client/src/picture/canvas/canvasColors.ts";
import { edgeData, nodeData, writingData } from "../../../../client/src/picture/canvas/elementData.ts";
import { stylesheet } from "../../../../client/src/picture/canvas/stylesheet.ts";
import { canvasEntityOf, canvasLinkOf } from "../../../support/records/canvasRecords.ts";

const classes = Object.keys(entityClasses) as (keyof typeof entityClasses)[];

function drawAll(scheme: "light" | "dark") {
  const colors = canvasColors(scheme);
  const entities = classes.map((name) => canvasEntityOf({ id: name, class: name, badge: 3 }));
  const links = evidenceIds.map((evidence) =>
    canvasLinkOf("organisation", evidence, { evidence, target: "place", id: evidence }),
  );
  return cytoscape({
    headless: true,
    styleEnabled: true,
    layout: { name: "preset" },
    style: stylesheet(colors),
    elements: [
      ...entities.map((entity) => ({
        data: {
          ...nodeData(entity, colors),
          ...writingData({ ...entity, place: { x: 0, y: 0 } }, { lines: entity.lines, side: "below" }, 1),
        },
      })),
      ...links.map((link) => ({
        data: { ...edgeData(link), lineLabel: "supplies", lineLabelAt: 30, lineLabelSize: 10.5 },
      })),
    ],
  });
}

test.each(["light", "dark"] as const)("Cytoscape takes every rule, on %s paper", (scheme) => {
  const warn = jest.spyOn(console, "warn").mockImplementation(() => {});
  const cy = drawAll(scheme);
  cy.elements().forEach((element) => {
    element.style();
  });
  expect(warn.mock.calls).toEqual([]);
  cy.destroy();
  warn.mockRestore();
});

test("each class of entity has a look of its own", () => {
  const cy = drawAll("light");
  const looks = cy.nodes().map((node) => `${node.style("shape")} ${node.style("background-color")}`);
  expect(new Set(looks).size).toBe(classes.length);
  cy.destroy();
});

test("each grade has a line of its own, also in grey", () => {
  const cy = drawAll("light");
  const lines = cy
    .edges()
    .map((edge) =>
      ["line-style", "line-dash-pattern", "width", "line-outline-width"].map((name) => edge.style(name)).join(" "),
    );
  expect(new Set(lines).size).toBe(evidenceIds.length);
  cy.destroy();
});

test("the fonts of labels are taken as they stand", () => {
  const cy = drawAll("light");
  expect(cy.nodes()[0]?.style("font-family")).toBe('"Source Sans 3 Variable", "Noto Sans SC Variable", sans-serif');
  cy.destroy();
});
