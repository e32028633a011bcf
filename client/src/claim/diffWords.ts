/** A part of a text, and whether the other text has it too. */
export interface Stretch {
  text: string;
  changed: boolean;
}

/** Longer texts are not compared word by word. */
const MOST_WORDS = 400;

/** Two texts cut into what they have in common, in its order, and what only one of them has; blanks go with the word before. */
export function diffWords(before: string, after: string): { before: Stretch[]; after: Stretch[] } {
  const [left, right] = [words(before), words(after)];
  if (left.length * right.length > MOST_WORDS ** 2) {
    return { before: [{ text: before, changed: true }], after: [{ text: after, changed: true }] };
  }
  const kept = commonWords(left, right);
  return {
    before: stretches(
      left,
      kept.map(([at]) => at),
    ),
    after: stretches(
      right,
      kept.map(([, at]) => at),
    ),
  };
}

function words(text: string): string[] {
  return text.match(/\S+\s*/g) ?? [];
}

/** The places, in both lists, of the longest row of words that they have in common. */
function commonWords(left: readonly string[], right: readonly string[]): [number, number][] {
  const same = (a: number, b: number) => left[a]?.trim() === right[b]?.trim();
  // lengths[a][b]: the most words that the lists have in common from these places on.
  const lengths = Array.from({ length: left.length + 1 }, () => new Array<number>(right.length + 1).fill(0));
  const at = (a: number, b: number) => lengths[a]?.[b] ?? 0;
  for (let a = left.length - 1; a >= 0; a--) {
    const row = lengths[a] ?? [];
    for (let b = right.length - 1; b >= 0; b--) {
      row[b] = same(a, b) ? at(a + 1, b + 1) + 1 : Math.max(at(a + 1, b), at(a, b + 1));
    }
  }
  const kept: [number, number][] = [];
  let [a, b] = [0, 0];
  while (a < left.length && b < right.length) {
    if (same(a, b)) kept.push([a++, b++]);
    else if (at(a + 1, b) >= at(a, b + 1)) a++;
    else b++;
  }
  return kept;
}

function stretches(all: readonly string[], kept: readonly number[]): Stretch[] {
  const common = new Set(kept);
  const cut: Stretch[] = [];
  for (const [at, text] of all.entries()) {
    const changed = !common.has(at);
    const last = cut.at(-1);
    if (last?.changed === changed) last.text += text;
    else cut.push({ text, changed });
  }
  return cut;
}
