/** Keeps the texts that come first in their order, up to a number. */
export function firstFew(most: number): { add(text: string): void; sorted(): string[] } {
  let kept: string[] = [];
  const cut = () => {
    kept = kept.sort().slice(0, most);
  };
  let last: string | undefined;
  return {
    add(text) {
      if (last !== undefined && text > last) return;
      kept.push(text);
      // Sorts once for every `most` texts added, not for each.
      if (kept.length < 2 * most) return;
      cut();
      last = kept.at(-1);
    },
    sorted() {
      cut();
      return [...kept];
    },
  };
}
