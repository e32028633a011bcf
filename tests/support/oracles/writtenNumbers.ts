/** The claim numbers in the lines of a figure, with ranges expanded; only from pieces that match `which`. */
export function writtenNumbers(lines: readonly string[], which = /\d/): number[] {
  return lines
    .join(" ")
    .split(/,\s*/)
    .filter((piece) => which.test(piece))
    .flatMap((piece) => {
      const [first = 0, last = first] = piece.replaceAll("*", "").split("–").map(Number);
      return Array.from({ length: last - first + 1 }, (_, index) => first + index);
    });
}
