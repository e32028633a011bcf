import type { Core } from "cytoscape";
import { MOTION_MS, mayMove } from "./motion.ts";
import { type Bounds, fitTo, reveal, type Viewport } from "./viewport.ts";

/** Moves the viewport, and only as the reader expects. */
export interface Camera {
  /** Shows all of the bounds; until the reader moves, a canvas of another size shows them again. */
  fit(bounds: Bounds | null, how?: "glide" | "jump"): void;
  /** Shows the bounds too, changing as little as possible; resolves when the canvas stands still. */
  reveal(bounds: Bounds | null): Promise<unknown>;
  zoomBy(factor: number): void;
  end(): void;
}

/** The camera of a canvas. */
export function createCamera(cy: Core, container: HTMLElement | null): Camera {
  let fitted: Bounds | null = null;
  const viewport = (): Viewport => ({ zoom: cy.zoom(), pan: { ...cy.pan() } });
  const area = () => ({ width: cy.width(), height: cy.height() });
  const moveTo = async (to: Viewport, how: "glide" | "jump"): Promise<void> => {
    cy.stop();
    if (how === "jump" || !mayMove(container)) cy.viewport(to);
    else
      await cy
        .animation({ ...to, duration: MOTION_MS, easing: "ease-out" })
        .play()
        .promise("completed");
  };
  const refit = () => {
    cy.resize();
    if (fitted) void moveTo(fitTo(fitted, area()), "jump");
  };
  const sizes = container ? new ResizeObserver(refit) : null;
  if (container) sizes?.observe(container);
  cy.on("dragpan scrollzoom pinchzoom", () => {
    fitted = null;
  });
  return {
    fit(bounds, how = "glide") {
      fitted = bounds;
      if (bounds) void moveTo(fitTo(bounds, area()), how);
    },
    async reveal(bounds) {
      const now = viewport();
      const to = bounds ? reveal(bounds, now, area()) : now;
      if (isSame(now, to)) return;
      fitted = null;
      await moveTo(to, "glide");
    },
    zoomBy(factor) {
      fitted = null;
      const { width, height } = area();
      const zoom = Math.min(Math.max(cy.zoom() * factor, cy.minZoom()), cy.maxZoom());
      const scale = zoom / cy.zoom();
      const pan = {
        x: width / 2 - (width / 2 - cy.pan().x) * scale,
        y: height / 2 - (height / 2 - cy.pan().y) * scale,
      };
      void moveTo({ zoom, pan }, "glide");
    },
    end: () => sizes?.disconnect(),
  };
}

function isSame(a: Viewport, b: Viewport): boolean {
  return a.zoom === b.zoom && a.pan.x === b.pan.x && a.pan.y === b.pan.y;
}
