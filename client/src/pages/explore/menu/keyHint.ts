import { canvasKeys, type KeyCommand } from "../../../picture/canvas/input/keyCommands.ts";

const shortNames: Record<string, string> = { Delete: "Del", Escape: "Esc" };

/** The first key of a command, as menus write it. */
export function keyHint(command: KeyCommand): string | undefined {
  const key = canvasKeys.find((binding) => binding.command === command)?.keys[0];
  return key === undefined ? undefined : (shortNames[key] ?? key);
}
