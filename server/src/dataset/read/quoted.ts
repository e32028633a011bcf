/**
 * A character that readers cannot see: control and format characters (zero-width, bidirectional controls, byte order
 * mark), private use, and spaces other than the plain one; line feeds are allowed. Such a character makes two different
 * names look alike, or reverses the order of a line. Letters of right-to-left scripts are allowed.
 */
export const invisibleCharacter = /[^\P{Cc}\n]|[\p{Cf}\p{Co}\p{Zl}\p{Zp}]|[^\P{Zs} ]/u;

/** A character's code point in Unicode notation, such as U+200B. */
export function codePoint(character: string): string {
  const number = character.codePointAt(0) ?? 0;
  return `U+${number.toString(16).toUpperCase().padStart(4, "0")}`;
}

const LONGEST = 50;

/** Quotes a text for a message: a long text is cut, invisible characters are spelled out. */
export function quoted(text: string): string {
  const characters = [...text];
  const visible = characters.slice(0, LONGEST).map(spelledOut).join("");
  return characters.length > LONGEST ? `"${visible}…" (${characters.length} characters)` : `"${visible}"`;
}

function spelledOut(character: string): string {
  return character === "\n" || invisibleCharacter.test(character) ? `<${codePoint(character)}>` : character;
}
