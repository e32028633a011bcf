import type { Canvas, DrawnPicture } from "../../../../client/src/picture/canvas/Canvas.ts";
import { createCanvas } from "../../../../client/src/picture/canvas/createCanvas.ts";
import type { Scene } from "../../../../client/src/picture/canvas/elements.ts";
import { recordedHandlers } from "../../../support/browser/recordedHandlers.ts";
import { canvasEntityOf, sceneOf } from "../../../support/records/canvasRecords.ts";

let canvas: Canvas;
let drawn: DrawnPicture[];

beforeEach(() => {
  const recorded = recordedHandlers();
  drawn = recorded.drawn;
  canvas = createCanvas(null, recorded.handlers);
});

afterEach(() => canvas.destroy());

async function show(scene: Scene): Promise<DrawnPicture> {
  canvas.show(scene);
  await new Promise((resolve) => setTimeout(resolve, 0));
  const last = drawn.at(-1);
  if (!last) throw new Error("nothing was drawn");
  return last;
}

/** The distance of each entity from entity `a` on the screen. */
function distances({ places }: DrawnPicture, zoom = 1): Record<string, [number, number]> {
  const a = places.get("a") ?? { x: 0, y: 0 };
  return Object.fromEntries(
    [...places].map(([id, { x, y }]) => [id, [Math.round((x - a.x) / zoom), Math.round((y - a.y) / zoom)]]),
  );
}

test("it tells the scene that stands on the screen, with its entities and lines", async () => {
  const scene = sceneOf({ a: [0, 0], b: [100, 0] }, [["a", "b"]]);
  const picture = await show(scene);
  expect(picture.scene).toBe(scene);
  expect([...picture.places.keys()]).toEqual(["a", "b"]);
  expect(picture.links).toBe(1);
});

test("hidden entities keep their places and are not drawn, nor are their lines", async () => {
  await show(sceneOf({ a: [0, 0], b: [100, 0] }, [["a", "b"]]));
  const entities = [canvasEntityOf({ id: "a" }), canvasEntityOf({ id: "b", hidden: true })];
  const hidden = await show(sceneOf({ a: [0, 0], b: [100, 0] }, [["a", "b"]], { entities }));
  expect([...hidden.places.keys()]).toEqual(["a"]);
  expect(hidden.links).toBe(0);
  const shown = await show(sceneOf({ a: [0, 0], b: [100, 0] }, [["a", "b"]]));
  expect([...shown.places.keys()]).toEqual(["a", "b"]);
});

test("it never writes into the scene that it is given", async () => {
  const scene = sceneOf({ a: [0, 0], b: [100, 0] }, [["a", "b"]]);
  for (const part of [...scene.entities, ...scene.links, ...scene.positions.values()]) Object.freeze(part);
  await show(Object.freeze(scene));
  expect(await show({ ...scene })).toMatchObject({ links: 1 });
});

test("another picture takes the place of the one before, also where both have an entity", async () => {
  const zoom = 1;
  await show(sceneOf({ a: [0, 0], b: [50, 0], c: [0, 50] }));
  const other = await show(sceneOf({ d: [0, 0], a: [30, 0], b: [60, 80] }));
  expect(Object.keys(distances(other, zoom)).sort()).toEqual(["a", "b", "d"]);
  const [dx, dy] = distances(other).b ?? [0, 0];
  expect(Math.round((100 * dx) / dy)).toBe(Math.round((100 * 30) / 80));
});

test("showing the same scene again changes nothing", async () => {
  const scene = sceneOf({ a: [0, 0], b: [100, 0] }, [["a", "b"]]);
  const first = await show(scene);
  const again = await show({ ...scene });
  expect(again.places).toEqual(first.places);
});

test("after it is destroyed nothing is told any more", async () => {
  canvas.show(sceneOf({ a: [0, 0] }));
  canvas.destroy();
  const before = drawn.length;
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(drawn).toHaveLength(before);
});
