/** A new id for a row of the desk: a readable beginning, then random letters, so that it is nobody else's. */
export function newId(beginning: string, letters = 10): string {
  const random = crypto.getRandomValues(new Uint8Array(letters));
  return `${beginning}-${[...random].map((byte) => (byte % 36).toString(36)).join("")}`;
}
