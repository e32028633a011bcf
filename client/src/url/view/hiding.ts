import { idPattern } from "./selection.ts";

/** The name of the line between two entities, in whichever order they are given. */
export function pairName(a: string, b: string): string {
  return a < b ? `${a}~${b}` : `${b}~${a}`;
}

/** Reads the lines that are hidden, each as `a~b`; what is no line is left out. */
export function parsePairs(words: readonly string[]): string[] {
  const pairs = words.flatMap((word) => {
    const [a = "", b = "", ...more] = word.split("~");
    return more.length === 0 && a !== b && idPattern.test(a) && idPattern.test(b) ? [pairName(a, b)] : [];
  });
  return [...new Set(pairs)];
}
