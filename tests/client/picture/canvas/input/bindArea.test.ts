import cytoscape, { type Core } from "cytoscape";
import { bindArea } from "../../../../../client/src/picture/canvas/input/bindPointer.ts";
import { recordedHandlers } from "../../../../support/browser/recordedHandlers.ts";

let cy: Core;
let told: unknown[][];

beforeEach(() => {
  const elements = ["a", "b", "c"].map((id) => ({ data: { id } }));
  cy = cytoscape({ headless: true, styleEnabled: true, layout: { name: "preset" }, elements });
  const recorded = recordedHandlers();
  told = recorded.told;
  bindArea(cy, recorded.handlers);
});

afterEach(() => cy.destroy());

/** Reports an area as Cytoscape does: the end of the drag, then each entity within. */
async function draw(ids: string[], held: { ctrlKey?: boolean; metaKey?: boolean } = {}): Promise<void> {
  // Cytoscape also takes an event object, which its types leave out.
  cy.emit({ type: "boxend", originalEvent: held } as unknown as string);
  for (const id of ids) cy.getElementById(id).emit("box");
  await Promise.resolve();
}

test("an area selects what lies in it anew; with Ctrl, or the command key of a Mac, it is added", async () => {
  await draw(["a", "b"]);
  await draw(["c"], { ctrlKey: true });
  await draw(["b"], { metaKey: true });
  expect(told).toEqual([
    ["area", ["a", "b"], "anew"],
    ["area", ["c"], "adding"],
    ["area", ["b"], "adding"],
  ]);
});

test("an area around nothing, or around hidden entities, changes nothing", async () => {
  cy.getElementById("a").style("display", "none");
  await draw([]);
  await draw(["a"]);
  expect(told).toEqual([]);
});
