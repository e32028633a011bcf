import type { NavigateFunction } from "react-router";
import { language, setLanguage } from "../../model/words/language.ts";
import type { Command } from "../../ui/commands.ts";
import { strings } from "./strings.ts";

interface PageCommandsInput {
  pages: readonly { name: string; path: string; words?: string }[];
  navigate: NavigateFunction;
  scheme: "light" | "dark";
  setColorScheme: (scheme: "light" | "dark") => void;
}

/** Commands for every page. */
export function pageCommands({ pages, navigate, scheme, setColorScheme }: PageCommandsInput): Command[] {
  const other = scheme === "dark" ? "light" : "dark";
  const chinese = language() === "zh";
  return [
    ...pages.map(({ name, path, words }, index) => ({
      id: `page-${index}`,
      name: strings.goTo(name),
      ...(words === undefined ? {} : { words }),
      run: () => navigate(path),
    })),
    { id: "start", name: strings.goToStart, run: () => navigate("/") },
    { id: "undo", name: strings.undo, words: strings.undoWords, keys: "Ctrl Z", run: () => press("z") },
    { id: "redo", name: strings.redo, words: strings.redoWords, keys: "Ctrl Shift Z", run: () => press("z", true) },
    {
      id: "colours",
      name: strings[other],
      words: strings.colourWords,
      run: () => setColorScheme(other),
    },
    {
      id: "language",
      name: chinese ? strings.speakEnglish : strings.speakChinese,
      words: strings.languageWords,
      run: () => setLanguage(chinese ? "en" : "zh"),
    },
  ];
}

/** Undo and redo simulate their keys, so that one place decides what can be undone. */
function press(key: string, shiftKey = false): void {
  window.dispatchEvent(new KeyboardEvent("keydown", { key, shiftKey, ctrlKey: true, cancelable: true }));
}
