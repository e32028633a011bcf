import { idPattern, listOf } from "../codecs.ts";

/** The name of the line between two entities, in whichever order they are given. */
export function pairName(a: string, b: string): string {
  return a < b ? `${a}~${b}` : `${b}~${a}`;
}

/** The lines that are hidden, each as `a~b`. */
export const pairsCodec = listOf((word) => {
  const [a = "", b = "", ...more] = word.split("~");
  return more.length === 0 && a !== b && idPattern.test(a) && idPattern.test(b) ? pairName(a, b) : null;
});
