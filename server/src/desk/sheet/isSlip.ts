import { hasHan } from "../../store/search/foldWords.ts";

/** Whether two folded names differ by a slip of the pen: one letter in names from four letters on, two in long ones. */
export function isSlip(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length);
  const most = hasHan(one) ? Number(length > 2) : Number(length > 3) + Number(length > 8);
  return most > 0 && Math.abs(one.length - other.length) <= most && edits(one, other) <= most;
}

/** The number of letters to add, remove, change or swap with their neighbour to make one text of the other. */
function edits(one: string, other: string): number {
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, place) => place);
  for (let place = 1; place <= one.length; place++) {
    const next = [place];
    for (let at = 1; at <= other.length; at++) {
      const isSame = one[place - 1] === other[at - 1];
      const isSwapped = place > 1 && at > 1 && one[place - 1] === other[at - 2] && one[place - 2] === other[at - 1];
      next[at] = Math.min(
        (row[at] ?? 0) + 1,
        (next[at - 1] ?? 0) + 1,
        (row[at - 1] ?? 0) + Number(!isSame),
        isSwapped ? (before[at - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    before = row;
    row = next;
  }
  return row[other.length] ?? 0;
}
