import { wholeText } from "../../model/words/plainText.ts";

/** Writes JSON that every reader can decode: lone surrogates, which no encoding can hold, are replaced. */
export function jsonText(value: unknown, indent?: number): string {
  return JSON.stringify(value, (_, part) => (typeof part === "string" ? wholeText(part) : part), indent);
}
