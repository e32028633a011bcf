import type { Voice } from "./Voice.ts";

/**
 * Point 4: whether a page is a company's or a press agency's that names no speaker. It is taken as the word of the
 * claim's subject.
 */
export function isOwnWord({ kind, publisher_entity }: Voice): boolean {
  return publisher_entity === null && (kind === "company" || kind === "wire-release");
}
