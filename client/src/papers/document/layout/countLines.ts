import { gradeName } from "../../../model/words/names.ts";
import { badgeSize } from "../../briefing/paper.ts";
import type { Run } from "../Block.ts";
import { isSquare, letterWidth } from "./letters.ts";

/** The size of raised numbers in relation to the text. */
const RAISED = 0.62;

/** The type of a paragraph and the width that its lines may have, in points. */
export interface Column {
  size: number;
  width: number;
  bold?: boolean;
  /** Whether the numbers of claims are as large as the text, as in tables. */
  level?: boolean;
}

/** The number of lines of a text, broken as Word and LibreOffice break it: after spaces and hyphens, and around Chinese characters. */
export function countLines(runs: readonly Run[], column: Column): number {
  // `line` is filled up to the last place where it may break, `word` is what follows that.
  let [lines, line, word, before] = [1, 0, 0, ""];
  for (const { text, size, bold } of runs.map((run) => set(run, column))) {
    for (const character of text) {
      const isSpace = character === " ";
      const width = letterWidth(character, bold) * size;
      if (!isSpace && breaksBetween(before, character)) [line, word] = [line + word, 0];
      if (!isSpace && line + word + width > column.width) {
        lines += 1;
        [line, word] = line > 0 ? [0, word] : [0, 0];
      }
      word += width;
      before = character;
    }
  }
  return lines;
}

/** The width of a text in points, set in one line. */
export function widthOf(runs: readonly Run[], column: Omit<Column, "width">): number {
  return runs
    .map((run) => set(run, column))
    .reduce((sum, { text, size, bold }) => sum + widthOfText(text, bold) * size, 0);
}

/** The width of a text in em. */
export function widthOfText(text: string, bold: boolean): number {
  return [...text].reduce((sum, character) => sum + letterWidth(character, bold), 0);
}

function set(run: Run, { size, bold = false, level = false }: Omit<Column, "width">) {
  if ("claim" in run) return { text: String(run.claim), size: level ? size : size * RAISED, bold };
  if ("source" in run) return { text: `S${run.source}`, size, bold: bold || run.home === true };
  if ("grade" in run)
    return { text: `\u00a0${gradeName(run.grade).replaceAll(" ", "\u00a0")}\u00a0`, size: badgeSize, bold: true };
  return { text: run.text.replace(/\s+/g, " "), size, bold: bold || ("bold" in run && run.bold === true) };
}

const opening = /[（《「『【〈“‘([]/;
const closing = /[、，。：；！？）》」』】〉”’%,.:;!?)\]…·]/;

function breaksBetween(before: string, next: string): boolean {
  if (before === " ") return true;
  if (/[-–—/]/.test(before)) return !/[\d\s]/.test(next);
  const isEast = (isSquare(before) || isSquare(next)) && before !== "";
  return isEast && !opening.test(before) && !closing.test(next);
}
