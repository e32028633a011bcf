/** A text that holds nothing but itself in memory: a piece cut out of a row keeps the whole row. */
export function detached(text: string): string {
  // Shorter ones are copied anyhow.
  return text.length < 13 ? text : Buffer.from(text).toString();
}
