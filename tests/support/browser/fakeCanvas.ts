import type { Canvas, CanvasHandlers } from "../../../client/src/picture/canvas/Canvas.ts";
import type { createCanvas } from "../../../client/src/picture/canvas/createCanvas.ts";
import type { Point, Scene } from "../../../client/src/picture/canvas/elements.ts";
import type { Bounds } from "../../../client/src/picture/canvas/viewport.ts";

/** A canvas that draws nothing and remembers what it was shown. */
export interface FakeCanvas {
  create: typeof createCanvas;
  /** Number of canvases made, and of those that were ended. */
  made: number;
  ended: number;
  scenes: Scene[];
  schemes: string[];
  /** Whether its picture lies on paper. */
  onPaper: boolean;
  /** Verbs of buttons, as they were pressed. */
  pressed: string[];
  /** Which part of the picture it says is in sight. */
  seen: Bounds;
  /** What the reader does, as the canvas would tell it. */
  handlers: () => CanvasHandlers;
  /** Tells that the scene shown last stands on the screen. */
  draw: () => void;
}

/** Stands in for the canvas where a test is about what surrounds it. */
export function fakeCanvas(): FakeCanvas {
  let handlers: CanvasHandlers | null = null;
  const current = () => {
    if (!handlers) throw new Error("no canvas was made");
    return handlers;
  };
  const fake: FakeCanvas = {
    create: (_, given): Canvas => {
      fake.made += 1;
      handlers = given;
      return {
        show: (scene) => fake.scenes.push(scene),
        setColorScheme: (scheme) => fake.schemes.push(scheme),
        putOnPaper: () => {
          fake.onPaper = true;
          return () => {
            fake.onPaper = false;
          };
        },
        fit: () => fake.pressed.push("fit"),
        point: (id) => fake.pressed.push(`at ${id}`),
        focus: () => fake.pressed.push("focus"),
        zoomTo: (ids) => fake.pressed.push(`to ${ids.join()}`),
        zoomBy: (factor) => fake.pressed.push(factor > 1 ? "in" : "out"),
        centreOn: ({ x, y }) => fake.pressed.push(`centre ${x} ${y}`),
        watchSight: (listener) => {
          listener(fake.seen);
          return () => {};
        },
        outlook: () => null,
        destroy: () => {
          fake.ended += 1;
        },
      };
    },
    made: 0,
    ended: 0,
    scenes: [],
    schemes: [],
    onPaper: false,
    pressed: [],
    seen: { left: -5000, right: 5000, top: -5000, bottom: 5000 },
    handlers: current,
    draw: () => {
      const scene = fake.scenes.at(-1);
      if (!scene) throw new Error("no scene was shown");
      const shown = scene.entities
        .filter(({ hidden }) => !hidden)
        .map(({ id }): [string, Point] => [id, { x: 1, y: 2 }]);
      current().onDrawn({
        scene,
        places: new Map(shown),
        links: scene.links.length,
        area: { width: 800, height: 600 },
      });
    },
  };
  return fake;
}
