import type { Canvas, CanvasHandlers } from "../../../client/src/picture/canvas/Canvas.ts";
import type { createCanvas } from "../../../client/src/picture/canvas/createCanvas.ts";
import type { Point, Scene } from "../../../client/src/picture/canvas/elements.ts";
import type { Hovered } from "../../../client/src/picture/canvas/input/hover.ts";
import type { Bounds } from "../../../client/src/picture/canvas/viewport.ts";

/** A canvas that draws nothing and records what it was shown. */
export interface FakeCanvas {
  create: typeof createCanvas;
  /** Number of canvases made, and of those destroyed. */
  made: number;
  ended: number;
  scenes: Scene[];
  schemes: string[];
  /** Whether it shows its picture as for paper. */
  onPaper: boolean;
  /** Verbs of the buttons that were pressed. */
  pressed: string[];
  /** The part of the picture that it reports as visible. */
  seen: Bounds;
  /** Reports what the pointer is on. */
  hover: (hovered: Hovered | null) => void;
  /** Calls these handlers to simulate the reader's actions. */
  handlers: () => CanvasHandlers;
  /** Reports that the last scene is on the screen. */
  draw: () => void;
}

/** Replaces the canvas in tests about what surrounds it. */
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
        watchHover: (listener) => {
          fake.hover = listener;
          return () => {};
        },
        snapshot: () => null,
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
    hover: () => {},
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
        settled: true,
      });
    },
  };
  return fake;
}
