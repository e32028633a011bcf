/** Numbers as short as they can be written: 1, 2, 3 and 7 as "1–3" and "7". */
export function numberRanges(numbers: readonly number[]): string[] {
  const runs: [first: number, last: number][] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && number === run[1] + 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([first, last]) =>
    first === last ? String(first) : last === first + 1 ? `${first}, ${last}` : `${first}–${last}`,
  );
}
