import cytoscape, { type Core } from "cytoscape";
import type { CanvasSnapshot } from "../../../../client/src/picture/canvas/Canvas.ts";
import type { Camera } from "../../../../client/src/picture/canvas/camera.ts";
import { canvasColors } from "../../../../client/src/picture/canvas/canvasColors.ts";
import { drawScene } from "../../../../client/src/picture/canvas/drawScene.ts";
import type { Scene } from "../../../../client/src/picture/canvas/elements.ts";
import { boundsAt } from "../../../../client/src/picture/canvas/extent.ts";
import { createLabelFonts } from "../../../../client/src/picture/labels/labelFonts.ts";
import { createLabeller } from "../../../../client/src/picture/labels/labeller.ts";
import { canvasEntityOf, sceneOf } from "../../../support/records/canvasRecords.ts";

let cy: Core;
let moves: string[];

beforeEach(() => {
  cy = cytoscape({ headless: true, styleEnabled: true, layout: { name: "preset" } });
  moves = [];
});

afterEach(() => cy.destroy());

const camera: Camera = {
  open: () => moves.push("open"),
  reveal: async (extent) => {
    moves.push(extent ? `reveal ${boundsAt(extent, 1).left < 150 ? "all" : "new"}` : "nothing to reveal");
  },
  resume: () => moves.push("resume"),
  stand: () => ({ zoom: 1, centre: { x: 0, y: 0 }, width: 900, untouched: false, earlier: [] }),
  isDue: () => false,
  takeBack: async () => {
    moves.push("take back");
  },
  overlook: async () => {
    moves.push("overlook");
  },
  centreOn: () => moves.push("centre"),
  fit: () => moves.push("fit"),
  zoomBy: () => moves.push("zoom"),
  end: () => {},
};

async function draw(before: Scene, after: Scene, resumed: CanvasSnapshot | null = null): Promise<void> {
  const labeller = createLabeller(cy, createLabelFonts(undefined), () => {});
  await drawScene(cy, {
    before,
    after,
    resumed,
    colors: canvasColors("light"),
    labeller,
    camera,
  });
}

const empty = sceneOf({});
const first = sceneOf({ a: [0, 0], b: [100, 0] }, [["a", "b"]]);
const more = sceneOf({ a: [0, 0], b: [100, 0], c: [300, 0] }, [["a", "b"]]);

test("a first picture is opened, more of it is revealed", async () => {
  await draw(empty, first);
  await draw(first, more);
  expect(moves).toEqual(["open", "reveal new"]);
});

test("going back takes the camera back", async () => {
  await draw(empty, more);
  await draw(more, first);
  expect(moves).toEqual(["open", "take back"]);
});

test("the first picture of a canvas goes on from what another showed, and reveals what is new or newly selected", async () => {
  const stand = camera.stand();
  await draw(empty, first, { scene: first, stand });
  expect(moves).toEqual(["resume", "nothing to reveal"]);
  await draw(empty, { ...more, selection: { kind: "entity", id: "a" } }, { scene: first, stand });
  expect(moves.slice(2)).toEqual(["resume", "reveal new"]);
  await draw(empty, { ...first, selection: { kind: "entity", id: "a" } }, { scene: first, stand });
  expect(moves.slice(4)).toEqual(["resume", "reveal all"]);
});

test("a canvas that shows another picture than the one before it opens it", async () => {
  await draw(empty, sceneOf({ a: [0, 0], b: [100, 50] }), { scene: first, stand: camera.stand() });
  await draw(empty, sceneOf({ d: [0, 0] }), { scene: first, stand: camera.stand() });
  expect(moves).toEqual(["open", "open"]);
});

test("what changes only the look leaves the camera where it is", async () => {
  await draw(empty, first);
  await draw(first, { ...first, links: [] });
  expect(moves).toEqual(["open", "nothing to reveal"]);
});

test("an entity that the reader has dragged stays there when more is shown", async () => {
  await draw(empty, first);
  cy.getElementById("b").position({ x: 7, y: 8 });
  await draw(first, more);
  expect(cy.getElementById("b").position()).toEqual({ x: 7, y: 8 });
});

test("a picture of other entities, with some of the old ones elsewhere, is another picture", async () => {
  await draw(empty, first);
  await draw(first, sceneOf({ a: [50, 50], c: [100, 0] }));
  expect(cy.getElementById("a").position()).toEqual({ x: 50, y: 50 });
  expect(moves).toEqual(["open", "open"]);
});

test("an entity that goes elsewhere, as when a move is undone, is brought into sight", async () => {
  await draw(empty, more);
  await draw(more, sceneOf({ a: [0, 0], b: [100, 0], c: [300, 80] }));
  expect(cy.getElementById("c").position()).toEqual({ x: 300, y: 80 });
  expect(moves).toEqual(["open", "reveal new"]);
});

test("an entity that was dragged to its place leaves the camera where it is", async () => {
  await draw(empty, first);
  cy.getElementById("b").position({ x: 7, y: 8 });
  await draw(first, sceneOf({ a: [0, 0], b: [7, 8] }));
  expect(moves).toEqual(["open", "nothing to reveal"]);
});

test("a picture that is laid out anew is overlooked", async () => {
  await draw(empty, first);
  await draw(first, sceneOf({ a: [0, 500], b: [100, 700] }));
  expect(moves).toEqual(["open", "overlook"]);
});

test("an entity selected elsewhere is brought into sight, and has the halo", async () => {
  await draw(empty, first);
  await draw(first, { ...first, selection: { kind: "entity", id: "a" } });
  expect(moves).toEqual(["open", "reveal all"]);
  expect(cy.elements(".selected").map((element) => element.id())).toEqual(["a"]);
});

test("making room for the full name of a selected entity would move it from under a double-click, so none is made", async () => {
  const entities = [
    canvasEntityOf({ id: "a" }),
    canvasEntityOf({ id: "b", fullLines: ["a name longer than ".repeat(9)] }),
  ];
  const wide = sceneOf({ a: [0, 0], b: [400, 0] }, [], { entities });
  await draw(empty, wide);
  await draw(wide, { ...wide, selection: { kind: "entity", id: "b" } });
  expect(moves).toEqual(["open", "reveal new"]);
});

test("of a selected pair the line has the halo, in whichever order its ends are named", async () => {
  await draw(empty, { ...first, selection: { kind: "pair", a: "b", b: "a" } });
  expect(cy.elements(".selected").map((element) => element.id())).toEqual(["a~b"]);
});

test("a large picture that is laid out anew has its labels where they fit in its new places", async () => {
  const rowOf = (step: number) =>
    Object.fromEntries(Array.from({ length: 450 }, (_, index) => [`e${index}`, [index * step, 0] as [number, number]]));
  const labelled = () => cy.nodes().filter((node) => node.data("label") !== "").length;
  await draw(empty, sceneOf(rowOf(5)));
  const crowded = labelled();
  await draw(sceneOf(rowOf(5)), sceneOf(rowOf(300)));
  expect(cy.getElementById("e449").position().x).toBe(300 * 449);
  expect(crowded).toBeLessThan(225);
  expect(labelled()).toBe(450);
  expect(moves).toEqual(["open", "overlook"]);
});

test("a picture that comes before the last one has found its places goes on from there", async () => {
  const rowOf = (step: number) =>
    sceneOf(Object.fromEntries(Array.from({ length: 450 }, (_, index) => [`e${index}`, [index * step, 0]])));
  const labeller = createLabeller(cy, createLabelFonts(undefined), () => {});
  const request = { colors: canvasColors("light"), labeller, camera };
  const [crowded, wide] = [rowOf(5), rowOf(300)];
  await drawScene(cy, { before: empty, after: crowded, ...request });
  const first = drawScene(cy, { before: crowded, after: wide, ...request });
  const selected: Scene = { ...wide, selection: { kind: "entity", id: "e3" } };
  await Promise.all([first, drawScene(cy, { before: wide, after: selected, ...request })]);
  expect(cy.nodes().map((node) => node.position().x)).toEqual([...wide.positions.values()].map(({ x }) => x));
  expect(cy.nodes(".selected").map((node) => node.id())).toEqual(["e3"]);
});

test("taking a bundle apart takes nothing back: the camera stays", async () => {
  const apart = sceneOf({ a: [0, 0], b: [100, 0], c: [120, 40] });
  const within = (id: string) => ({ ...canvasEntityOf({ id }), hidden: true, within: "a~place" });
  const bundled: Scene = {
    ...apart,
    entities: [canvasEntityOf({ id: "a" }), within("b"), within("c"), canvasEntityOf({ id: "a~place", bundle: true })],
    positions: new Map([...apart.positions, ["a~place", { x: 100, y: 0 }]]),
  };
  await draw(empty, bundled);
  await draw(bundled, apart);
  expect(moves).toEqual(["open", "nothing to reveal"]);
  expect(cy.getElementById("a~place").nonempty()).toBe(false);
  expect(cy.getElementById("b").hasClass("hidden")).toBe(false);
});
