/** How long things take to move on the canvas, in milliseconds. */
export const MOTION_MS = 200;

/** Whether anything may move: not for readers who ask for reduced motion, and not without a screen. */
export function mayMove(container: HTMLElement | null): boolean {
  return container !== null && !globalThis.matchMedia("(prefers-reduced-motion: reduce)").matches;
}

/** A promise that is kept after some milliseconds. */
export function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
