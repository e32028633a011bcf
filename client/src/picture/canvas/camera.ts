import type { Core } from "cytoscape";
import type { Point } from "./elements.ts";
import { boundsAt, type Extent } from "./extent.ts";
import { MOTION_MS, mayMove, wait } from "./motion.ts";
import { type Area, type Bounds, fitTo, openAt, reveal, type Viewport, zoomed } from "./viewport.ts";
import { coveredOf, watchSize } from "./watchSize.ts";

/** The whole picture, and its most important part. */
export interface Sight {
  all: Extent | null;
  subject: Extent | null;
  /** Whether the whole is shown even where it is too small to read. */
  whole?: boolean;
}

/** The state of a camera, from which that of another canvas can continue. */
export interface CameraStand {
  zoom: number;
  /** The point of the picture at the centre. */
  centre: Point;
  /** Width of the canvas, in pixels. */
  width: number;
  untouched: boolean;
  earlier: readonly Viewport[];
}

/** Moves the viewport, and only when the reader expects it. */
export interface Camera {
  /**
   * Shows another picture. Until the reader moves it, a canvas that becomes wider, narrower or much higher fits the
   * picture anew. So does one a little higher or lower while the picture is the same, because the page around it may
   * have loaded late.
   */
  open(sight: Sight): void;
  /** Shows the same part of the picture as another canvas did. */
  resume(stand: CameraStand, sight: Sight): void;
  stand(): CameraStand;
  /** Whether the canvas has another size, and the viewport may follow. */
  isDue(): boolean;
  /** Brings this extent into view with as little change as possible; resolves when the canvas is at rest. */
  reveal(extent: Extent | null, sight: Sight): Promise<void>;
  /** After an undo, reverses the last move that revealed something, unless the reader has moved since. */
  takeBack(sight: Sight): Promise<void>;
  /** Shows the whole picture after a new layout. */
  overlook(sight: Sight): Promise<void>;
  fit(extent: Extent | null): void;
  zoomBy(factor: number): void;
  /** Centres a point at once, because the reader is dragging the overview map. */
  centreOn(place: Point): void;
  end(): void;
}

/** Creates the camera of a canvas. */
export function createCamera(cy: Core, container: HTMLElement | null): Camera {
  let sight: Sight = { all: null, subject: null };
  let untouched = true;
  /** Whether the picture is still the one that was opened, and the reader has done nothing yet. */
  let fresh = true;
  /** Earlier viewports, one for each move that revealed something, until the reader moves. */
  let earlier: Viewport[] = [];
  const now = (): Viewport => ({ zoom: cy.zoom(), pan: { ...cy.pan() } });
  const area = (): Area => ({ width: cy.width(), height: cy.height(), covered: coveredOf(container) });
  const opening = (all: Extent) => (sight.whole ? fitTo(all, area()) : openAt(all, sight.subject, area()));
  const moveTo = async (to: Viewport, how: "glide" | "jump"): Promise<void> => {
    cy.stop();
    if (how === "jump" || !mayMove(container)) cy.viewport(to);
    else await glide(cy, to);
  };
  const revealExtent = async (extent: Extent | null): Promise<void> => {
    const to = extent && reveal(extent, sight.subject, { now: now(), area: area() });
    if (!to || isSame(now(), to)) return;
    untouched = false;
    earlier.push(now());
    await moveTo(to, "glide");
  };
  const size = watchSize(cy, container, ({ widthChanged, height }) => {
    // Announced even if nothing moves, because the picture was not at rest before.
    cy.emit("resized");
    const left = untouched;
    const opensAnew = widthChanged || height === "grown" || (fresh && height === "similar");
    if (left && opensAnew && sight.all) {
      void moveTo(opening(sight.all), "glide");
      return;
    }
    void revealExtent(sight.subject);
    // A change of size caused by a bottom sheet is not a move by the reader.
    untouched = left;
    if (left) earlier = [];
  });
  const touch = () => {
    untouched = false;
    earlier = [];
    // A motion still under way would undo the reader's own move with its next frame.
    cy.stop();
  };
  cy.on("dragpan scrollzoom pinchzoom", touch);
  // Whoever acts has seen the picture: it must not move because a filter or a date makes the legend higher.
  const page = container?.ownerDocument.defaultView;
  const ended = new AbortController();
  const act = () => {
    fresh = false;
  };
  for (const kind of ["pointerdown", "keydown"] as const) {
    page?.addEventListener(kind, act, { capture: true, signal: ended.signal });
  }
  return {
    open(next) {
      sight = next;
      untouched = true;
      fresh = true;
      earlier = [];
      // The legend that comes with the picture has just made the canvas lower: seen only now, it would move the picture.
      cy.resize();
      if (next.all) void moveTo(opening(next.all), "jump");
    },
    resume(stand, next) {
      // An untouched camera fits the picture again when the width changes.
      if (stand.untouched && stand.width !== cy.width()) return this.open(next);
      sight = next;
      ({ untouched } = stand);
      fresh = false;
      earlier = [...stand.earlier];
      cy.viewport(centred(stand.centre, stand.zoom, area()));
    },
    isDue: size.isDue,
    stand() {
      const { zoom, pan } = now();
      const centre = { x: (cy.width() / 2 - pan.x) / zoom, y: (cy.height() / 2 - pan.y) / zoom };
      return { zoom, centre, width: cy.width(), untouched, earlier };
    },
    async reveal(extent, next) {
      fresh &&= extent === null && isSamePicture(sight, next);
      sight = next;
      await revealExtent(extent);
    },
    async takeBack(next) {
      sight = next;
      fresh = false;
      const before = earlier.pop();
      if (before) await moveTo(before, "glide");
    },
    async overlook(next) {
      sight = { ...next, whole: true };
      untouched = true;
      fresh = true;
      earlier = [];
      if (next.all) await moveTo(opening(next.all), "glide");
    },
    fit(extent) {
      touch();
      if (extent) void moveTo(fitTo(extent, area()), "glide");
    },
    centreOn(place) {
      touch();
      cy.viewport(centred(place, cy.zoom(), area()));
    },
    zoomBy(factor) {
      touch();
      const zoom = Math.min(Math.max(cy.zoom() * factor, cy.minZoom()), cy.maxZoom());
      void moveTo(zoomed(now(), zoom, area()), "glide");
    },
    end() {
      ended.abort();
      size.end();
    },
  };
}

function centred({ x, y }: Point, zoom: number, { width, height }: Area): Viewport {
  return { zoom, pan: { x: width / 2 - x * zoom, y: height / 2 - y * zoom } };
}

async function glide(cy: Core, to: Viewport): Promise<void> {
  const motion = cy.animation({ ...to, duration: MOTION_MS, easing: "ease-out" }).play();
  // A motion that is interrupted by the next one never completes.
  await Promise.race([motion.promise("completed"), wait(2 * MOTION_MS)]);
}

function isSamePicture({ all: before }: Sight, { all: after }: Sight): boolean {
  return before !== null && after !== null && sameBounds(boundsAt(before, 1), boundsAt(after, 1));
}

function sameBounds(a: Bounds, b: Bounds): boolean {
  return a.left === b.left && a.right === b.right && a.top === b.top && a.bottom === b.bottom;
}

function isSame(a: Viewport, b: Viewport): boolean {
  return a.zoom === b.zoom && a.pan.x === b.pan.x && a.pan.y === b.pan.y;
}
