import cytoscape, { type Core } from "cytoscape";
import { bindPointer } from "../../../../../client/src/picture/canvas/input/bindPointer.ts";
import { recordedHandlers } from "../../../../support/browser/recordedHandlers.ts";

let cy: Core;
let told: unknown[][];

beforeEach(() => {
  const badge = {
    width: 20,
    height: 20,
    badge: "image",
    notShown: 12,
    badgeX: 14,
    badgeY: -4,
    badgeWidth: 19,
    badgeHeight: 14,
  };
  cy = cytoscape({
    headless: true,
    styleEnabled: true,
    layout: { name: "preset" },
    elements: [
      { data: { id: "a", ...badge }, position: { x: 100, y: 100 } },
      { data: { id: "b", width: 20, height: 20, badge: null }, position: { x: 200, y: 100 } },
      { data: { id: "a~b", source: "a", target: "b" } },
    ],
  });
  const recorded = recordedHandlers();
  told = recorded.told;
  bindPointer(cy, recorded.handlers, new AbortController().signal);
});

afterEach(() => cy.destroy());

/** Sends an event at a place of the canvas, as Cytoscape derives it from a browser event. */
function send(type: string, { on = "", x = 0, y = 0, by = "mouseup" }): void {
  const event = { type, position: { x, y }, originalEvent: { type: by } };
  // Cytoscape also takes whole event objects, but its types only allow names.
  const sent = event as unknown as string;
  if (on) cy.getElementById(on).emit(sent);
  else cy.emit(sent);
}

const menus = () => told.filter(([what]) => what === "menu").map(([, target]) => target);

test("the other button asks for the menu of an entity, a line or the canvas", () => {
  send("cxttap", { on: "a", x: 100, y: 100 });
  send("cxttap", { on: "a~b", x: 150, y: 100 });
  send("cxttap", {});
  expect(menus()).toEqual([{ kind: "entity", id: "a" }, { kind: "pair", a: "a", b: "b" }, { kind: "canvas" }]);
});

test("a finger that is held down asks for a menu, and does nothing else when it is lifted", () => {
  send("tapstart", { on: "b", by: "touchstart" });
  send("taphold", { on: "b", by: "touchstart" });
  send("tap", { on: "b", by: "touchend" });
  expect(told).toHaveLength(1);
  expect(menus()).toEqual([{ kind: "entity", id: "b" }]);
  send("tapstart", { on: "b", by: "touchstart" });
  send("tap", { on: "b", by: "touchend" });
  expect(told.at(-1)).toEqual(["select", "b", "pointer"]);
});

test("a button of a mouse that is held down asks for nothing", () => {
  send("taphold", { on: "b", by: "mousedown" });
  expect(told).toEqual([]);
});

test("a click on a badge asks what there is to open, also where it stands out over its shape, and selects nothing", () => {
  send("tap", { on: "a", x: 106, y: 92 });
  send("tap", { x: 118, y: 92 });
  expect(told).toHaveLength(2);
  expect(menus()).toEqual([
    { kind: "opening", id: "a" },
    { kind: "opening", id: "a" },
  ]);
});

test("the middle of a shape is the shape, whatever badge covers it, and a finger always means the shape", () => {
  send("tap", { on: "a", x: 101, y: 99 });
  expect(told).toEqual([["select", "a", "pointer"]]);
  send("tap", { on: "a", x: 106, y: 92, by: "touchend" });
  expect(menus()).toEqual([]);
});
