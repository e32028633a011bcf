import { codePoint, invisibleCharacter } from "./invisibleCharacter.ts";

const LONGEST = 50;

/** A text in quotes as a message shows it: cut where it is long, with its invisible characters spelled out. */
export function quoted(text: string): string {
  const characters = [...text];
  const visible = characters.slice(0, LONGEST).map(spelledOut).join("");
  return characters.length > LONGEST ? `"${visible}…" (${characters.length} characters)` : `"${visible}"`;
}

function spelledOut(character: string): string {
  return character === "\n" || invisibleCharacter.test(character) ? `<${codePoint(character)}>` : character;
}
