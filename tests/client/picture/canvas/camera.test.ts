import { jest } from "@jest/globals";
import cytoscape, { type Core } from "cytoscape";
import { createCamera } from "../../../../client/src/picture/canvas/camera.ts";
import { wait } from "../../../../client/src/picture/canvas/motion.ts";
import { extentOfBox as box } from "../../../support/records/canvasRecords.ts";

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

test.each(["dragpan", "scrollzoom", "pinchzoom"])(
  "a reader's %s ends a motion of the picture, and is not undone by it",
  async (move) => {
    createCamera(cy, null).open(small);
    cy.animation({ pan: { x: 0, y: 0 }, duration: 30 }).play();
    cy.viewport({ zoom: 0.9, pan: { x: 520, y: 270 } });
    cy.emit(move);
    await wait(100);
    expect(seen()).toEqual({ zoom: 0.9, pan: { x: 520, y: 270 } });
  },
);

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

describe("a canvas that becomes a little lower, as what stands below it came late", () => {
  const page = new EventTarget();
  const ownerDocument = { defaultView: page };
  const container = { clientWidth: 900, clientHeight: 600, parentElement: null, ownerDocument };
  let resized: () => void;

  beforeEach(() => {
    jest.useFakeTimers();
    Object.assign(container, { clientHeight: 600 });
    Object.assign(cy, { height: () => container.clientHeight, resize: () => {} });
    Object.assign(globalThis, {
      matchMedia: () => ({ matches: true }),
      ResizeObserver: class {
        constructor(told: () => void) {
          resized = told;
        }
        observe() {}
        disconnect() {}
      },
    });
  });

  afterEach(() => {
    jest.useRealTimers();
    for (const name of ["matchMedia", "ResizeObserver"]) Reflect.deleteProperty(globalThis, name);
  });

  // The camera reads only these properties of an element.
  const cameraIn = () => createCamera(cy, container as unknown as HTMLElement);
  const become = (clientHeight: number) => {
    container.clientHeight = clientHeight;
    resized();
    jest.advanceTimersByTime(1000);
  };
  const high = { all: box(-100, -1000, 100, 1000), subject: null };

  test("shows the picture as one that was so low from the beginning", () => {
    container.clientHeight = 570;
    cameraIn().open(high);
    const expected = seen();
    container.clientHeight = 600;
    cameraIn().open(high);
    expect(seen()).not.toEqual(expected);
    become(570);
    expect(seen()).toEqual(expected);
  });

  test("also where the same picture was drawn again, but not where another was or the reader has moved", async () => {
    const camera = cameraIn();
    camera.open(high);
    const opened = seen();
    await camera.reveal(null, { ...high });
    become(590);
    const fitted = seen();
    expect(fitted).not.toEqual(opened);
    await camera.reveal(null, small);
    become(570);
    expect(seen()).toEqual(fitted);
    camera.open(high);
    cy.emit("dragpan");
    const moved = seen();
    become(560);
    expect(seen()).toEqual(moved);
  });

  test("does not move what the reader has seen: a key or a click may be what makes it lower", () => {
    cameraIn().open(high);
    const opened = seen();
    page.dispatchEvent(new Event("pointerdown"));
    become(580);
    expect(seen()).toEqual(opened);
  });

  test("a sheet that covers half of it makes nothing smaller", () => {
    cameraIn().open(high);
    const before = seen().zoom;
    become(300);
    expect(seen().zoom).toBe(before);
  });
});
