import { commandOf, type KeyCommand } from "./keyCommands.ts";

/** Listens to the keys while the canvas has the focus, which a click on it gives, until the signal. */
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
  // Cytoscape takes the focus away when a button goes down, and what was clicked could not be hidden by a key.
  container.addEventListener("pointerup", () => container.focus({ preventScroll: true }), { signal });
}
