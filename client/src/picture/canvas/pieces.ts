import type { Core } from "cytoscape";
import { rendererOf } from "./cytoscape/rendererOf.ts";

/** Work that can pause at each `yield` and resume. */
export type Work = Generator<undefined, void>;

/** Longest time that a piece blocks the page; input is handled in between. */
const PIECE_MS = 10;

/** Does the work of large pictures in pieces. */
export interface Pieces {
  /** Does work in pieces, after earlier work; resolves when it is done. */
  run(work: Work): Promise<void>;
  /** Does the remaining work at once. */
  finish(): void;
  /** Freezes the screen while another picture is prepared; returns a function that shows it. */
  hold(): () => void;
  end(): void;
}

/** Does all of the work at once. */
export function doAtOnce(work: Work): void {
  while (!work.next().done);
}

/** The pieces of the work on one canvas. */
export function createPieces(cy: Core): Pieces {
  const renderer = rendererOf(cy);
  let current: { work: Work; done: () => void } | null = null;
  let holding = 0;
  const finish = () => {
    const last = current;
    current = null;
    if (!last) return;
    doAtOnce(last.work);
    last.done();
  };
  // Cytoscape reads this before each frame to decide whether to skip it, then resets it.
  if (renderer) Object.defineProperty(renderer, "skipFrame", { get: () => holding > 0, set: () => {} });
  return {
    run(work) {
      finish();
      return new Promise((done) => {
        const mine = { work, done };
        current = mine;
        const goOn = () => {
          if (current !== mine) return;
          const end = performance.now() + PIECE_MS;
          while (performance.now() < end) if (work.next().done) return finish();
          setTimeout(goOn);
        };
        goOn();
      });
    },
    finish,
    hold() {
      holding += 1;
      let held = true;
      return () => {
        if (held) holding -= 1;
        held = false;
      };
    },
    end() {
      current = null;
    },
  };
}

/** Has Cytoscape update styles after each piece, instead of all at once before drawing. */
export function* reckoned(cy: Core, work: Work): Work {
  const renderer = rendererOf(cy);
  for (const _ of work) {
    renderer?.flushRenderedStyleQueue();
    yield;
  }
  renderer?.flushRenderedStyleQueue();
}

/** The same items in short chunks, each of which is little work. */
export function* rowsOf<Thing>(things: readonly Thing[]): Generator<readonly Thing[]> {
  const ROW = 40;
  for (let first = 0; first < things.length; first += ROW) yield things.slice(first, first + ROW);
}
