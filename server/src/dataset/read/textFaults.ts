import { codePoint, invisibleCharacter, quoted } from "./quoted.ts";

/** Longest cell allowed, in characters: far more than any sentence, far less than a stray quote swallows. */
export const MAX_CELL = 100_000;

const PLAIN = /^[!-~]+( +[!-~]+)*$/;

/** Faults of a cell as text, whatever its column. */
export function textFaults(cell: string): string[] {
  if (cell.length > MAX_CELL) return [`has ${cell.length} characters, expected at most ${MAX_CELL}`];
  if (isPlain(cell)) return [];
  const faults = [damaged(cell), invisible(cell), decomposed(cell), padded(cell)];
  return faults.filter((fault) => fault !== null);
}

/** Whether a cell is empty, or printable ASCII without surrounding spaces, so that only its length can be wrong. */
export function isPlain(cell: string): boolean {
  return cell === "" || (cell.length <= MAX_CELL && PLAIN.test(cell));
}

/** A byte that is not UTF-8 arrives here as U+FFFD; an earlier bad conversion may also have left that mark. */
function damaged(cell: string): string | null {
  const index = cell.indexOf("\uFFFD");
  if (index < 0) return null;
  return `has a byte that is not UTF-8, or the character U+FFFD in place of one, ${after(cell, index)}, expected text in UTF-8`;
}

function invisible(cell: string): string | null {
  const found = invisibleCharacter.exec(cell);
  if (found === null) return null;
  return `has ${codePoint(found[0])} ${after(cell, found.index)}, expected visible characters and plain spaces`;
}

function decomposed(cell: string): string | null {
  const composed = cell.normalize("NFC");
  if (composed === cell) return null;
  const index = [...composed].findIndex(
    (character, position) => !cell.startsWith(character, offset(composed, position)),
  );
  const character = [...composed][index] ?? "";
  return `is not in the composed form of Unicode (NFC) ${after(composed, offset(composed, index))}, expected ${codePoint(character)} there`;
}

function offset(text: string, position: number): number {
  return [...text].slice(0, position).join("").length;
}

function padded(cell: string): string | null {
  return cell === cell.trim() ? null : "begins or ends with a space, expected none";
}

/** Describes a position in a cell by the few characters before it. */
function after(cell: string, index: number): string {
  return index === 0 ? "at its start" : `after ${quoted([...cell.slice(0, index)].slice(-12).join(""))}`;
}
