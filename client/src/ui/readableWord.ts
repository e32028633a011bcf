import { codeWordsZh, dossierWordsZh } from "./codeWords.zh.ts";
import { language } from "./language.ts";

const zh: Readonly<Record<string, string>> = { ...dossierWordsZh, ...codeWordsZh };

/** A word of the data columns as text: `export-control` becomes "export control". */
export function readableWord(word: string): string {
  const spoken = language() === "zh" && Object.hasOwn(zh, word) ? zh[word] : undefined;
  return spoken ?? word.replaceAll("-", " ");
}

/** The same, to begin a line with: "Export control". */
export function readableTitle(word: string): string {
  const text = readableWord(word);
  return text.charAt(0).toUpperCase() + text.slice(1);
}
