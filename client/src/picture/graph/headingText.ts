import { className } from "../../model/words/names.ts";
import type { Heading } from "../layouts/Layout.ts";
import { strings } from "./strings.ts";

/** The words at the head of a column. */
export function headingText(heading: Heading): string {
  switch (heading.kind) {
    case "class":
      return className(heading.class);
    case "level":
      return strings.level(heading.level);
    default:
      return strings[heading.kind];
  }
}
