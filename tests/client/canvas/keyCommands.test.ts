import cytoscape, { type Core } from "cytoscape";
import { keyCommands } from "../../../client/src/canvas/keyCommands.ts";
import { sceneOf } from "../../support/canvasRecords.ts";
import { recordedHandlers } from "../../support/recordedHandlers.ts";

let cy: Core;

beforeEach(() => {
  cy = cytoscape({
    headless: true,
    styleEnabled: true,
    layout: { name: "preset" },
    style: [{ selector: ".hidden", style: { display: "none" } }],
    elements: [
      { data: { id: "a" }, position: { x: 0, y: 0 } },
      { data: { id: "hidden" }, position: { x: 50, y: 0 }, classes: "hidden" },
      { data: { id: "b" }, position: { x: 100, y: 0 } },
    ],
  });
});

afterEach(() => cy.destroy());

function press(selected: string | null, run: (commands: ReturnType<typeof keyCommands>) => void): unknown[][] {
  const { handlers, told } = recordedHandlers();
  const selection = selected === null ? null : { kind: "entity" as const, id: selected };
  run(keyCommands(cy, () => sceneOf({}, [], { selection }), handlers));
  return told;
}

test("an arrow goes from the selected entity to the nearest one that is drawn", () => {
  expect(press("a", (keys) => keys.move("right"))).toEqual([["select", "b", "keyboard"]]);
  expect(press("b", (keys) => keys.move("right"))).toEqual([]);
});

test("where nothing is selected an arrow begins with the first entity", () => {
  expect(press(null, (keys) => keys.move("down"))).toEqual([["select", "a", "keyboard"]]);
});

test("opening and hiding act on the selected entity, and on nothing without one", () => {
  expect(press("a", (keys) => keys.expand())).toEqual([["expand", "a"]]);
  expect(press("a", (keys) => keys.hide())).toEqual([["hide", "a"]]);
  expect(press(null, (keys) => keys.expand())).toEqual([]);
});
