/**
 * A character that a reader cannot see: control and format characters (zero-width, bidirectional controls, byte order
 * mark), private use, and blanks other than the plain space. A line feed is not among them. Such a character makes two
 * names differ that look alike, or turns round the order of a line; letters of right-to-left scripts are welcome.
 */
export const invisibleCharacter = /[^\P{Cc}\n]|[\p{Cf}\p{Co}\p{Zl}\p{Zp}]|[^\P{Zs} ]/u;

/** A character's number as Unicode writes it, such as U+200B. */
export function codePoint(character: string): string {
  const number = character.codePointAt(0) ?? 0;
  return `U+${number.toString(16).toUpperCase().padStart(4, "0")}`;
}
