import cytoscape, { type Core } from "cytoscape";
import { createCamera } from "../../../client/src/canvas/camera.ts";
import { extentOfBox as box } from "../../support/canvasRecords.ts";

let cy: Core;

beforeEach(() => {
  cy = cytoscape({ headless: true, styleEnabled: true, layout: { name: "preset" }, minZoom: 0.1, maxZoom: 3 });
  // Without a container Cytoscape has no size of its own.
  Object.assign(cy, { width: () => 900, height: () => 600 });
});

afterEach(() => cy.destroy());

const small = { all: box(-100, -100, 100, 100), subject: null };
const wide = { all: box(-100, -100, 2000, 100), subject: null };
const seen = () => ({ zoom: cy.zoom(), pan: { ...cy.pan() } });

test("a picture is opened in the middle", () => {
  createCamera(cy, null).open(small);
  expect(seen()).toEqual({ zoom: 1.15, pan: { x: 450, y: 300 } });
});

test("revealing what is in sight moves nothing", async () => {
  const camera = createCamera(cy, null);
  camera.open(small);
  const before = seen();
  await camera.reveal(box(50, 50, 90, 90), small);
  await camera.reveal(null, small);
  expect(seen()).toEqual(before);
});

test("what is taken back takes the camera back to where it stood, step by step", async () => {
  const camera = createCamera(cy, null);
  camera.open(small);
  const first = seen();
  await camera.reveal(box(500, 0, 900, 100), wide);
  const second = seen();
  await camera.reveal(box(1500, 0, 2000, 100), wide);
  await camera.takeBack(small);
  expect(seen()).toEqual(second);
  await camera.takeBack(small);
  expect(seen()).toEqual(first);
  await camera.takeBack(small);
  expect(seen()).toEqual(first);
});

test("a reader who has moved is left where they are", async () => {
  const camera = createCamera(cy, null);
  camera.open(small);
  await camera.reveal(box(500, 0, 900, 100), wide);
  cy.emit("dragpan");
  const before = seen();
  await camera.takeBack(small);
  expect(seen()).toEqual(before);
});

test("zooming stays within its limits", () => {
  const camera = createCamera(cy, null);
  camera.open(small);
  for (let times = 0; times < 20; times += 1) camera.zoomBy(2);
  expect(cy.zoom()).toBe(3);
  camera.fit(small.all);
  expect(cy.zoom()).toBe(1.15);
});

test("a camera goes on as that of another canvas stood, about the same middle", async () => {
  const first = createCamera(cy, null);
  first.open(small);
  cy.panBy({ x: 70, y: -30 });
  cy.emit("dragpan");
  const before = seen();
  const stand = first.stand();
  Object.assign(cy, { width: () => 880, height: () => 640 });
  cy.pan({ x: 0, y: 0 });
  createCamera(cy, null).resume(stand, small);
  expect(seen()).toEqual({ zoom: before.zoom, pan: { x: before.pan.x - 10, y: before.pan.y + 20 } });
});

test("where the reader has not moved, a picture fits a canvas of another width anew", () => {
  const first = createCamera(cy, null);
  first.open(wide);
  const stand = first.stand();
  Object.assign(cy, { width: () => 1400 });
  const next = createCamera(cy, null);
  next.resume(stand, wide);
  const resumed = seen();
  next.open(wide);
  expect(seen()).toEqual(resumed);
});
