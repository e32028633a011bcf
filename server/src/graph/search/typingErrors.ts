/** Typing errors that a token may have: one from four letters, two from eight; none in codes, years and Chinese. */
export function forgivenErrors(token: string): number {
  if (!/^\p{L}+$/u.test(token)) return 0;
  const letters = [...token].length;
  if (letters < 4) return 0;
  return letters < 8 ? 1 : 2;
}

/** More errors than any token may have. */
const TOO_MANY = 1_000_000;

/**
 * Number of typing errors between two tokens (optimal string alignment, as in Lucene); returns a number above `most` as
 * soon as the result must exceed it. A search compares every name it finds, so only cells within `most` of the diagonal
 * are computed, in three rows that take turns.
 */
export function typingErrors(typed: string, token: string, most: number): number {
  if (typed === token) return 0;
  if (Math.abs(typed.length - token.length) > most) return most + 1;
  let beforeLast = emptyRow(token);
  let last = emptyRow(token);
  let current = emptyRow(token);
  for (let column = 0; column <= Math.min(most, token.length); column++) last[column] = column;
  for (let row = 1; row <= typed.length; row++) {
    const from = Math.max(1, row - most);
    const to = Math.min(token.length, row + most);
    current[from - 1] = from === 1 ? row : TOO_MANY;
    let least = at(current, from - 1);
    for (let column = from; column <= to; column++) {
      const same = typed.charCodeAt(row - 1) === token.charCodeAt(column - 1);
      const best = Math.min(
        at(last, column - 1) + (same ? 0 : 1),
        at(last, column) + 1,
        at(current, column - 1) + 1,
        isSwap(typed, row, token, column) ? at(beforeLast, column - 2) + 1 : TOO_MANY,
      );
      current[column] = best;
      if (best < least) least = best;
    }
    if (least > most) return most + 1;
    if (to < token.length) current[to + 1] = TOO_MANY;
    [beforeLast, last, current] = [last, current, beforeLast];
  }
  return at(last, token.length);
}

function emptyRow(token: string): number[] {
  return new Array<number>(token.length + 1).fill(TOO_MANY);
}

/** Whether the letters before this row and column are swapped. */
function isSwap(typed: string, row: number, token: string, column: number): boolean {
  return (
    row > 1 &&
    column > 1 &&
    typed.charCodeAt(row - 1) === token.charCodeAt(column - 2) &&
    typed.charCodeAt(row - 2) === token.charCodeAt(column - 1)
  );
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? TOO_MANY;
}
