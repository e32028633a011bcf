import type { Core } from "cytoscape";
import type { Point } from "./elements.ts";

/** Announces that a picture is at rest on the screen. */
interface DrawnAnnouncer {
  /** Announces the frame after the motion, unless another picture comes first. */
  after(motion: Promise<unknown>): Promise<void>;
  end(): void;
}

/** A viewport that has not moved for this long is at rest. */
const STILL_MS = 100;
/** Interval of the checks while something still moves. */
const LOOK_AGAIN_MS = 30;

/** Reports the positions of the entities, in pixels, after each picture, each move of the viewport and each new size. */
export function announceDrawn(
  cy: Core,
  onDrawn: (places: ReadonlyMap<string, Point>, links: number) => void,
): DrawnAnnouncer {
  const onScreen = cy.container() !== null;
  let latest = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const announce = () => {
    if (cy.destroyed()) return;
    // Another picture may have started since the frame was requested, or late fonts may have caused a redraw.
    if (onScreen && (cy.animated() || cy.nodes(":animated").nonempty())) return announceIn(LOOK_AGAIN_MS);
    const places = cy.nodes(":visible").map((node) => [node.id(), { ...node.renderedPosition() }] as const);
    onDrawn(new Map(places), cy.edges(":visible").length);
  };
  const announceNextFrame = () => {
    if (cy.destroyed()) return;
    if (!onScreen) return announce();
    cy.one("render", announce);
    cy.forceRender();
  };
  const announceIn = (delay: number) => {
    clearTimeout(timer);
    timer = setTimeout(announceNextFrame, delay);
  };
  cy.on("viewport free resized", () => {
    if (onScreen) announceIn(STILL_MS);
  });
  return {
    async after(motion) {
      latest += 1;
      const mine = latest;
      await motion;
      if (mine === latest) announceNextFrame();
    },
    end: () => clearTimeout(timer),
  };
}
