import type { Direction } from "./nearestInDirection.ts";

/** What keys on the canvas do. */
export interface KeyCommands {
  move(direction: Direction): void;
  expand(): void;
  hide(): void;
  clear(): void;
  zoomBy(factor: number): void;
  fit(): void;
}

const directions: Record<string, Direction> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
};
const ZOOM_STEP = 1.25;

/** Listens to the keys while the canvas has the focus, until the signal. */
export function bindKeyboard(container: HTMLElement, commands: KeyCommands, signal: AbortSignal): void {
  const listen = (event: KeyboardEvent) => {
    // Ctrl+0, Alt+Left and the like belong to the browser.
    if (event.ctrlKey || event.metaKey || event.altKey || event.target !== container) return;
    if (run(event.key, commands)) event.preventDefault();
  };
  container.addEventListener("keydown", listen, { signal });
}

function run(key: string, commands: KeyCommands): boolean {
  const direction = directions[key];
  if (direction) commands.move(direction);
  else if (key === "Enter") commands.expand();
  else if (key === "Delete" || key === "Backspace") commands.hide();
  else if (key === "Escape") commands.clear();
  else if (key === "+" || key === "=") commands.zoomBy(ZOOM_STEP);
  else if (key === "-") commands.zoomBy(1 / ZOOM_STEP);
  else if (key === "0") commands.fit();
  else return false;
  return true;
}
