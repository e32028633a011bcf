import { wholeText } from "../../words/wholeText.ts";

/** Writes data as JSON that every reader can decode: half of a character pair, which no encoding can hold, is replaced. */
export function jsonText(value: unknown, indent?: number): string {
  return JSON.stringify(value, (_, part) => (typeof part === "string" ? wholeText(part) : part), indent);
}
