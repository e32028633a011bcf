import { placeGhost } from "../../../../../client/src/pages/explore/ghost/placeGhost.ts";
import type { Ghost, GhostEnd } from "../../../../../client/src/parts/desk/ghost.ts";
import type { CanvasEntity, Point, Scene } from "../../../../../client/src/picture/canvas/elements.ts";

const seen = { left: -400, right: 400, top: -300, bottom: 300 };
const end = (id: string): GhostEnd => ({ id, name: id, class: "organisation", isNew: true });

function sceneOf(places: Record<string, Point>): Scene {
  const entities = Object.keys(places).map(
    (id): CanvasEntity => ({
      id,
      class: "organisation",
      lines: [id],
      moreLines: [],
      fullLines: [id],
      size: 30,
      badge: 0,
      from: null,
      hidden: false,
      faded: false,
    }),
  );
  return { entities, links: [], positions: new Map(Object.entries(places)), selection: null };
}

test("ends on the canvas stay where they are, a new one stands beside the other, within sight and apart from all", () => {
  const scene = sceneOf({ a: { x: 0, y: 0 }, b: { x: 150, y: 110 }, c: { x: -150, y: 0 } });
  const claim: Ghost = { subject: end("a"), object: end("x"), verb: "supplies" };
  const places = placeGhost(claim, scene, seen);
  expect(places.get("a")).toEqual({ x: 0, y: 0 });
  const x = places.get("x") ?? { x: 0, y: 0 };
  expect(Math.abs(x.x)).toBeLessThan(400);
  expect(Math.abs(x.y)).toBeLessThan(300);
  for (const { x: left, y: top } of scene.positions.values()) {
    expect(Math.hypot(left - x.x, top - x.y)).toBeGreaterThan(100);
  }
});

test("on an empty canvas both ends stand around its middle", () => {
  const places = placeGhost({ subject: end("x"), object: end("y"), verb: "" }, sceneOf({}), seen);
  const [x, y] = [places.get("x"), places.get("y")];
  expect(x).toEqual({ x: -85, y: 0 });
  expect(Math.hypot((x?.x ?? 0) - (y?.x ?? 0), (x?.y ?? 0) - (y?.y ?? 0))).toBeGreaterThan(150);
});
