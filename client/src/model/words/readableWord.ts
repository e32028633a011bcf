import { capital } from "./asSentence.ts";
import { inLanguages } from "./language.ts";

/** Words that say more than their code does. */
const asWritten: Readonly<Record<string, string>> = {
  interview: "interview, not public",
  letter: "letter or mail",
  "by-chain": "several steps",
};
const words = inLanguages(asWritten, async () => (await import("./codes/codeWords.zh.ts")).wordsZh);

/** A word of the data columns as text: `export-control` becomes "export control". */
export function readableWord(word: string): string {
  return words[word] ?? word.replaceAll("-", " ");
}

/** The same as the start of a line: "Export control". */
export function readableTitle(word: string): string {
  return capital(readableWord(word));
}
