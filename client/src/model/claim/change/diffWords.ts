import { diffArrays } from "diff";

/** A part of a text, and whether the other text has it too. */
export interface Stretch {
  text: string;
  changed: boolean;
}

/** Texts that differ in more words are marked as changed whole. */
const MOST_CHANGED = 400;

/** Two texts cut into what they have in common, in its order, and what only one of them has; blanks go with the word before. */
export function diffWords(before: string, after: string): { before: Stretch[]; after: Stretch[] } {
  const [left, right] = [words(before), words(after)];
  const comparator = (one: string, other: string) => one.trim() === other.trim();
  const parts = diffArrays(left, right, { comparator, maxEditLength: MOST_CHANGED });
  if (!parts) return { before: [{ text: before, changed: true }], after: [{ text: after, changed: true }] };
  const cut: { before: Stretch[]; after: Stretch[] } = { before: [], after: [] };
  for (const { count, added, removed } of parts) {
    // The blanks of common words may differ, so each side takes its own.
    if (!added) append(cut.before, left.splice(0, count), removed);
    if (!removed) append(cut.after, right.splice(0, count), added);
  }
  return cut;
}

function words(text: string): string[] {
  return text.match(/\S+\s*/g) ?? [];
}

function append(stretches: Stretch[], added: readonly string[], changed: boolean): void {
  const text = added.join("");
  const last = stretches.at(-1);
  if (last?.changed === changed) last.text += text;
  else stretches.push({ text, changed });
}
