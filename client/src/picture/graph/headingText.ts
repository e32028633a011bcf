import { className } from "../../model/words/names.ts";
import type { Heading } from "../layouts/Layout.ts";
import { strings } from "./strings.ts";

/** The words at the head of a column. */
export function headingText(heading: Heading): string {
  return heading.kind === "class" ? className(heading.class) : strings.level(heading.level);
}
