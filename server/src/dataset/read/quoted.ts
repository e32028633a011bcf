import { codePoint, invisibleCharacter } from "./invisibleCharacter.ts";

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
