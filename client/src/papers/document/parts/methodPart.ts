import type { Block } from "../Block.ts";
import { say } from "../runs.ts";
import { methodStrings as words } from "./strings.ts";

/** How claims are made and graded. */
export function methodPart(): Block[] {
  return [
    { block: "heading", level: 1, text: words.title },
    { block: "paragraph", runs: [say(words.claim)] },
    { block: "paragraph", runs: [say(words.grading)] },
    { block: "paragraph", runs: [say(words.dates)] },
  ];
}
