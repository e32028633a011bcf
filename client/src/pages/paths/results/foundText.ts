import type { PathAnswer } from "@atlas/server/contract";
import { strings } from "../strings.ts";

/** The number and length of paths: "10 paths of 2 or 3 steps". */
export function foundText({ paths }: Pick<PathAnswer, "paths">): string {
  const lengths = paths.map(({ hops }) => hops.length);
  return strings.found(paths.length, strings.lengths(Math.min(...lengths), Math.max(...lengths)));
}
