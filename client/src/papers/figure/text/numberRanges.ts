import { DUE_MARK } from "../../briefing/dueNumbers.ts";

const none: ReadonlySet<number> = new Set();

/** Numbers in short form: 1, 2, 3 and 7 become "1–3" and "7"; those due for a check are marked, "7*". */
export function numberRanges(numbers: readonly number[], due = none): string[] {
  const runs: [first: number, last: number][] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && number === run[1] + 1 && due.has(number) === due.has(run[1])) run[1] = number;
    else runs.push([number, number]);
  }
  const marked = (number: number) => (due.has(number) ? `${number}${DUE_MARK}` : String(number));
  return runs.map(([first, last]) =>
    first === last
      ? marked(first)
      : last === first + 1
        ? `${marked(first)}, ${marked(last)}`
        : `${marked(first)}–${marked(last)}`,
  );
}
