import { canvasKeys } from "../../picture/canvas/input/keyCommands.ts";
import { strings } from "./strings.ts";

/** Keys that do one thing: any one of `keys`, written as `Ctrl+Shift+H`. */
export interface KeyRow {
  keys: readonly string[];
  what: string;
}

/** All keys, group by group, in the language of the interface. Those of the canvas come from its own table. */
export function keyGroups(): { name: string; rows: KeyRow[] }[] {
  const { groups, anywhere, canvas, search, table, read } = strings;
  return [
    {
      name: groups.anywhere,
      rows: [
        { keys: ["Ctrl+K", "/"], what: anywhere.search },
        { keys: ["?"], what: anywhere.sheet },
        { keys: ["Ctrl+Z"], what: anywhere.undo },
        { keys: ["Ctrl+Shift+Z", "Ctrl+Y"], what: anywhere.redo },
        { keys: ["Ctrl+Shift+F"], what: anywhere.watch },
        { keys: ["Escape"], what: anywhere.escape },
      ],
    },
    { name: groups.canvas, rows: canvasKeys.map(({ command, keys }) => ({ keys, what: canvas[command] })) },
    {
      name: groups.search,
      rows: [
        { keys: ["ArrowUp", "ArrowDown"], what: search.through },
        { keys: ["Enter"], what: search.pick },
        { keys: ["Shift+Enter"], what: search.add },
        { keys: ["Ctrl+Enter"], what: search.stay },
        { keys: ["Escape"], what: search.leave },
      ],
    },
    {
      name: groups.table,
      rows: [
        { keys: ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"], what: table.move },
        { keys: ["PageUp", "PageDown"], what: table.page },
        { keys: ["Home", "End"], what: table.line },
        { keys: ["Ctrl+Home", "Ctrl+End"], what: table.ends },
        { keys: ["Enter", "Space"], what: table.select },
        { keys: ["Escape"], what: table.clear },
      ],
    },
    { name: groups.read, rows: [{ keys: ["ArrowUp", "ArrowDown"], what: read.through }] },
  ];
}

const signs: Record<string, string> = {
  ArrowLeft: "←",
  ArrowRight: "→",
  ArrowUp: "↑",
  ArrowDown: "↓",
  Escape: "Esc",
  PageUp: "Page ↑",
  PageDown: "Page ↓",
  ContextMenu: "☰",
  "-": "−",
};

/** macOS uses these with ⌘, for hiding the window and for history; Ctrl works there too. */
const kept = new Set(["Ctrl+H", "Ctrl+Y"]);

/** The keys of a combination as they are labelled; on a Mac, Ctrl becomes the command key. */
export function keySigns(combination: string, mac: boolean): string[] {
  const parts = combination === "+" ? ["+"] : combination.split("+");
  const command = mac && !kept.has(combination);
  return parts.map((part) => (part === "Ctrl" && command ? "⌘" : (signs[part] ?? part)));
}

/** macOS uses this key with ⌘ for search and with Ctrl for input sources. */
const NOT_ON_A_MAC = "Ctrl+Space";

/** The combinations to list, with the four arrows as one, without those that macOS intercepts. */
export function written(all: readonly string[], mac: boolean): readonly string[] {
  const keys = all.filter((key) => !mac || key !== NOT_ON_A_MAC);
  const arrows = keys.filter((key) => key.endsWith("ArrowLeft") || key.endsWith("ArrowUp"));
  if (keys.length !== 4 || arrows.length !== 2) return keys;
  return [keys[0]?.replace("ArrowLeft", strings.arrows) ?? ""];
}
