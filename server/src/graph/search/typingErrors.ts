/** How many typing errors a typed token forgives: none in short words, codes, years and Chinese, one from four letters, two from eight. */
export function forgivenErrors(token: string): number {
  if (!/^\p{L}+$/u.test(token)) return 0;
  const letters = [...token].length;
  if (letters < 4) return 0;
  return letters < 8 ? 1 : 2;
}

/**
 * Number of typing errors between two tokens (optimal string alignment, as Lucene counts), or a number above `most` as
 * soon as it must exceed `most`.
 */
export function typingErrors(typed: string, token: string, most: number): number {
  if (typed === token) return 0;
  if (Math.abs(typed.length - token.length) > most) return most + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: token.length + 1 }, (_, column) => column);
  for (let row = 1; row <= typed.length; row++) {
    const current = [row];
    for (let column = 1; column <= token.length; column++) {
      const replaced = at(last, column - 1) + (typed[row - 1] === token[column - 1] ? 0 : 1);
      let best = Math.min(replaced, at(last, column) + 1, at(current, column - 1) + 1);
      const swapped = typed[row - 1] === token[column - 2] && typed[row - 2] === token[column - 1];
      if (row > 1 && column > 1 && swapped) best = Math.min(best, at(beforeLast, column - 2) + 1);
      current.push(best);
    }
    if (Math.min(...current) > most) return most + 1;
    [beforeLast, last] = [last, current];
  }
  return at(last, token.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
