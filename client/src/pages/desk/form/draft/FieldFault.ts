import type { MixedText } from "../../../../model/words/mixedText.ts";

/** What is missing or wrong in a field; `missing` is said only once the reader wants to save. */
export interface FieldFault {
  /** The column of the claim, or the key of another row and its column as `key:column`. */
  field: string;
  kind: "missing" | "wrong";
  text: MixedText;
}

/** The name of a field of another row than the claim. */
export function fieldOf(key: string, column: string): string {
  return `${key}:${column}`;
}
