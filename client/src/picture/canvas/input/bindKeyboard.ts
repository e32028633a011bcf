import { commandOf, type KeyCommand } from "./keyCommands.ts";

/** Listens to keys while the canvas has the focus, which a click gives it, until the signal aborts. */
export function bindKeyboard(
  container: HTMLElement,
  run: (command: KeyCommand, key: string) => void,
  signal: AbortSignal,
): void {
  const listen = (event: KeyboardEvent) => {
    if (event.target !== container) return;
    const command = commandOf(event);
    if (command === null) return;
    event.preventDefault();
    run(command, event.key);
  };
  container.addEventListener("keydown", listen, { signal });
  // Cytoscape blurs the container on mouse down, so a key could not act on what was clicked.
  container.addEventListener("pointerup", () => container.focus({ preventScroll: true }), { signal });
}
