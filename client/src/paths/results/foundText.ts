import type { PathAnswer } from "@atlas/server/contract";
import { strings } from "../strings.ts";

/** How many paths there are, and how long: "10 paths of 2 or 3 hops". */
export function foundText({ paths }: Pick<PathAnswer, "paths">): string {
  const lengths = paths.map(({ hops }) => hops.length);
  return strings.found(paths.length, strings.lengths(Math.min(...lengths), Math.max(...lengths)));
}
