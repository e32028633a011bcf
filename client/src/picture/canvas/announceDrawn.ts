import type { Core } from "cytoscape";
import type { Point } from "./elements.ts";

/** Says when a picture stands still on the screen. */
export interface DrawnAnnouncer {
  /** Announces the frame that follows the motion, unless another picture comes first. */
  after(motion: Promise<unknown>): Promise<void>;
  end(): void;
}

/** A viewport that has not moved for so long stands still. */
const STILL_MS = 100;
/** How often to look again while something is on its way to its place. */
const LOOK_AGAIN_MS = 30;

/** Tells where the entities stand, in pixels, after each picture and each move of the viewport. */
export function announceDrawn(
  cy: Core,
  onDrawn: (places: ReadonlyMap<string, Point>, links: number) => void,
): DrawnAnnouncer {
  const onScreen = cy.container() !== null;
  let latest = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const announce = () => {
    if (cy.destroyed()) return;
    // Another picture may have begun to come in since the frame was asked for, or late fonts have drawn it once more.
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
  cy.on("viewport free", () => {
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
