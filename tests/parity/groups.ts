/** The list cut into single members, pairs, tens and the whole. */
export function groups(ids: string[]): string[][] {
  const sizes = [1, 2, 10, ids.length];
  return sizes.flatMap((size) => {
    const starts = ids.slice(0, 12).map((_, index) => index * size);
    return starts.map((start) => ids.slice(start, start + size)).filter((group) => group.length > 0);
  });
}
