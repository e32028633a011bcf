import type { Core } from "cytoscape";
import { coveredOf } from "./coveredOf.ts";
import type { Point } from "./elements.ts";
import { boundsAt, type Extent } from "./extent.ts";
import { MOTION_MS, mayMove, wait } from "./motion.ts";
import { type Area, type Bounds, fitTo, openAt, reveal, type Viewport, zoomed } from "./viewport.ts";
import { watchSize } from "./watchSize.ts";

/** What there is to see, and what of it matters most. */
export interface Sight {
  all: Extent | null;
  subject: Extent | null;
}

/** How a camera stood, for that of another canvas to go on from. */
export interface CameraStand {
  zoom: number;
  /** The place of the picture that was in the middle. */
  centre: Point;
  /** Width of the canvas, in pixels. */
  width: number;
  untouched: boolean;
  earlier: readonly Viewport[];
}

/** Moves the viewport, and only as the reader expects. */
export interface Camera {
  /**
   * Shows another picture. Until the reader moves, a canvas of another width, or one that is much higher, shows it again; so
   * does one a little higher or lower, as long as the picture is the same: what stands around it may have come late.
   */
  open(sight: Sight): void;
  /** Shows the same part of the picture that another canvas showed. */
  resume(stand: CameraStand, sight: Sight): void;
  stand(): CameraStand;
  /** Shows this extent too, changing as little as possible; resolves when the canvas stands still. */
  reveal(extent: Extent | null, sight: Sight): Promise<void>;
  /** Where entities were taken back, undoes the last move that revealed some, unless the reader has moved since. */
  takeBack(sight: Sight): Promise<void>;
  /** Shows a picture that was laid out anew, whole where it can be read. */
  overlook(sight: Sight): Promise<void>;
  fit(extent: Extent | null): void;
  zoomBy(factor: number): void;
  /** Puts a place into the middle, at once: who asks for it holds the map in hand. */
  centreOn(place: Point): void;
  end(): void;
}

/** The camera of a canvas. */
export function createCamera(cy: Core, container: HTMLElement | null): Camera {
  let sight: Sight = { all: null, subject: null };
  let untouched = true;
  /** Whether the picture is the one that was opened. */
  let fresh = true;
  /** Where the camera stood before each move that revealed something, as long as the reader leaves it to itself. */
  let earlier: Viewport[] = [];
  const now = (): Viewport => ({ zoom: cy.zoom(), pan: { ...cy.pan() } });
  const area = (): Area => ({ width: cy.width(), height: cy.height(), covered: coveredOf(container) });
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
  const stopWatching = watchSize(cy, container, ({ widthChanged, height }) => {
    const left = untouched;
    const opensAnew = widthChanged || height === "grown" || (fresh && height === "similar");
    if (left && opensAnew && sight.all) {
      void moveTo(openAt(sight.all, sight.subject, area()), "glide");
      return;
    }
    void revealExtent(sight.subject);
    // What a sheet made necessary ends with the sheet: it is no move of the reader's.
    untouched = left;
    if (left) earlier = [];
  });
  const touch = () => {
    untouched = false;
    earlier = [];
  };
  cy.on("dragpan scrollzoom pinchzoom", touch);
  return {
    open(next) {
      sight = next;
      untouched = true;
      fresh = true;
      earlier = [];
      if (next.all) void moveTo(openAt(next.all, next.subject, area()), "jump");
    },
    resume(stand, next) {
      // Left to itself, a camera fits the picture to the canvas, so to one of another width anew.
      if (stand.untouched && stand.width !== cy.width()) return this.open(next);
      sight = next;
      ({ untouched } = stand);
      fresh = false;
      earlier = [...stand.earlier];
      cy.viewport(centred(stand.centre, stand.zoom, area()));
    },
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
      sight = next;
      untouched = true;
      fresh = true;
      earlier = [];
      if (next.all) await moveTo(openAt(next.all, next.subject, area()), "glide");
    },
    fit(extent) {
      touch();
      if (extent) void moveTo(fitTo(extent, area()), "glide");
    },
    centreOn(place) {
      touch();
      cy.stop();
      cy.viewport(centred(place, cy.zoom(), area()));
    },
    zoomBy(factor) {
      touch();
      const zoom = Math.min(Math.max(cy.zoom() * factor, cy.minZoom()), cy.maxZoom());
      void moveTo(zoomed(now(), zoom, area()), "glide");
    },
    end: stopWatching,
  };
}

function centred({ x, y }: Point, zoom: number, { width, height }: Area): Viewport {
  return { zoom, pan: { x: width / 2 - x * zoom, y: height / 2 - y * zoom } };
}

async function glide(cy: Core, to: Viewport): Promise<void> {
  const motion = cy.animation({ ...to, duration: MOTION_MS, easing: "ease-out" }).play();
  // A motion that is stopped by the next one never completes.
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
