import type { Core } from "cytoscape";
import { rendererOf } from "./cytoscape/rendererOf.ts";

/** Work that can be put down at each `yield`, and taken up again. */
export type Work = Generator<undefined, void>;

/** Longest that a piece of work keeps the page from all else; what the reader does comes in between. */
const PIECE_MS = 10;

/** Does the work of large pictures piece by piece. */
export interface Pieces {
  /** Does work a piece at a time, earlier work to its end before; resolves when it is done. */
  run(work: Work): Promise<void>;
  /** Does at once what is left. */
  finish(): void;
  /** Keeps what is on the screen while another picture is made ready; returns the way to show that one. */
  hold(): () => void;
  end(): void;
}

/** Does work from its beginning to its end. */
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
  // Cytoscape asks for each frame whether to leave it out, and forgets the answer after it.
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

/** Has Cytoscape reckon after each piece what that piece has changed, which it would do all at once before it draws. */
export function* reckoned(cy: Core, work: Work): Work {
  const renderer = rendererOf(cy);
  for (const _ of work) {
    renderer?.flushRenderedStyleQueue();
    yield;
  }
  renderer?.flushRenderedStyleQueue();
}

/** The same things in short rows, one of which is little work. */
export function* rowsOf<Thing>(things: readonly Thing[]): Generator<readonly Thing[]> {
  const ROW = 40;
  for (let first = 0; first < things.length; first += ROW) yield things.slice(first, first + ROW);
}
