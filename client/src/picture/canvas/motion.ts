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
