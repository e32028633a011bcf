/** Copies a text, so that it does not keep the row that it was cut from in memory. */
export function detached(text: string): string {
  // V8 copies shorter texts anyway.
  return text.length < 13 ? text : Buffer.from(text).toString();
}
