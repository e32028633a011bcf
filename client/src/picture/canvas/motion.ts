import type { CollectionReturnValue, Core, NodeSingular, SingularAnimationOptionsPos } from "cytoscape";
import type { CanvasEntity, Point } from "./elements.ts";

/** Duration of motion on the canvas, in milliseconds. */
export const MOTION_MS = 200;

/** Whether anything may move: not with reduced motion, and not without a screen. */
export function mayMove(container: HTMLElement | null): boolean {
  return container !== null && !globalThis.matchMedia("(prefers-reduced-motion: reduce)").matches;
}

/** Resolves after some milliseconds. */
export function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** New entities appear at this share of the way from the entity they were opened from. */
const START = 0.35;

/**
 * Moves new entities from the one they were opened from; resolves when they have arrived. They are there in full from
 * the first frame: fading them in would compute the style of each anew in every frame.
 */
export async function bringIn(cy: Core, fresh: CanvasEntity[]): Promise<void> {
  if (!mayMove(cy.container())) return;
  await Promise.all(fresh.map((entity) => enter(cy, entity)));
}

async function enter(cy: Core, { id, from }: CanvasEntity): Promise<void> {
  const origin = cy.getElementById(from ?? "");
  if (origin.empty() || from === id) return;
  const node = cy.getElementById(id);
  const place = { ...node.position() };
  node.position(between(origin.position(), place));
  const motion = { position: place, duration: MOTION_MS, easing: "ease-out" as const };
  // Cytoscape's types also require a rendered position, though one of the two is enough.
  await node
    .animation(motion as SingularAnimationOptionsPos)
    .play()
    .promise("completed");
}

function between(from: Point, to: Point): Point {
  return { x: from.x + START * (to.x - from.x), y: from.y + START * (to.y - from.y) };
}

/** More than these would not fade in smoothly, so they appear at once. */
const MOST_FADING = 400;

/** Fades in what becomes visible, for example during playback; resolves when all of it is visible. */
export async function fadeIn(cy: Core, ids: readonly string[]): Promise<void> {
  if (ids.length === 0 || ids.length > MOST_FADING || !mayMove(cy.container())) return;
  const elements = ids.map((id) => cy.getElementById(id)).filter((element) => element.nonempty());
  // If another picture removes it meanwhile, its animation never completes.
  await Promise.race([Promise.all(elements.map(appear)), wait(2 * MOTION_MS)]);
  if (cy.destroyed()) return;
  cy.batch(() => {
    for (const element of elements) element.removeStyle("opacity");
  });
}

async function appear(element: CollectionReturnValue): Promise<void> {
  // Faded elements end at their own opacity.
  const opacity = element.numericStyle("opacity");
  element.style("opacity", 0);
  const motion = { style: { opacity }, duration: MOTION_MS, easing: "ease-out" as const };
  // Cytoscape's types require a position, though a style is enough.
  await element
    .animation(motion as SingularAnimationOptionsPos)
    .play()
    .promise("completed");
}

/** More than these would not move smoothly, so they jump. */
const MOST_GLIDING = 400;
/** A whole picture is harder to follow than one entity. */
const LONGER = 1.5;
const FEW = 10;

/** Moves entities to their new positions; resolves when they have arrived. */
export async function glideTo(cy: Core, targets: readonly (readonly [id: string, place: Point])[]): Promise<void> {
  const moving = targets.flatMap(([id, place]) => {
    const node = cy.getElementById(id);
    node.stop();
    return [{ node, place }];
  });
  const duration = moving.length > FEW ? LONGER * MOTION_MS : MOTION_MS;
  if (mayMove(cy.container()) && moving.length <= MOST_GLIDING) {
    const motions = moving.filter(({ node }) => node.visible()).map(({ node, place }) => glide(node, place, duration));
    await Promise.race([Promise.all(motions), wait(2 * duration)]);
    if (cy.destroyed()) return;
    // Another picture, with other positions, may have come meanwhile.
    if (moving.some(({ node }) => node.animated())) return;
  }
  cy.batch(() => {
    for (const { node, place } of moving) if (isElsewhere(node, place)) node.position({ ...place });
  });
}

async function glide(node: NodeSingular, place: Point, duration: number): Promise<void> {
  const motion = { position: { ...place }, duration, easing: "ease-in-out-cubic" as const };
  // Cytoscape's types also require a rendered position, though one of the two is enough.
  await node
    .animation(motion as SingularAnimationOptionsPos)
    .play()
    .promise("completed");
}

function isElsewhere(node: NodeSingular, { x, y }: Point): boolean {
  return node.nonempty() && (node.position().x !== x || node.position().y !== y);
}
