import type { Entity } from "@atlas/server/contract";

/** Text to stand under an entity, clipped and wrapped: its name and its Chinese name. */
export interface LabelText {
  name: string[];
  nameZh: string[];
}

/** Stands where a name is cut. */
export const ELLIPSIS = "…";

/** Longest name and Chinese name under an entity, in columns; a Chinese character takes two. */
const NAME_COLUMNS = 30;
const CHINESE_COLUMNS = 22;
/** A longer name is wrapped onto two lines. */
const LINE_COLUMNS = 18;

/**
 * The lines under an entity: its name on one or two, its Chinese name on one, without repetition. A short name stands for
 * a name that would be clipped.
 */
export function labelOf(
  name: string,
  nameZh: string | null,
  shortName: string | null = null,
  clip: typeof clipText = clipText,
): LabelText {
  const written = columns(name) > NAME_COLUMNS ? (shortName ?? name) : name;
  return {
    name: wrapText(clip(written, NAME_COLUMNS)),
    nameZh: nameZh === null || nameZh === name ? [] : [clip(nameZh, CHINESE_COLUMNS)],
  };
}

/** The lines under the entities of one picture; names that would be clipped to the same words keep their ends. */
export function labelsOf(entities: readonly Entity[]): ReadonlyMap<string, LabelText> {
  const labels = new Map<string, LabelText>();
  const times = new Map<string, number>();
  for (const { id, name, name_zh, short_name } of entities) {
    const label = labelOf(name, name_zh, short_name);
    labels.set(id, label);
    for (const text of [keyOf(label.name), keyOf(label.nameZh)]) times.set(text, (times.get(text) ?? 0) + 1);
  }
  const isAlike = (lines: readonly string[]) => isClipped(lines) && times.get(keyOf(lines)) !== 1;
  for (const { id, name, name_zh, short_name } of entities) {
    const { name: lines = [], nameZh = [] } = labels.get(id) ?? {};
    if (!isAlike(lines) && !isAlike(nameZh)) continue;
    const told = labelOf(name, name_zh, short_name, clipMiddle);
    labels.set(id, { name: isAlike(lines) ? told.name : lines, nameZh: isAlike(nameZh) ? told.nameZh : nameZh });
  }
  return labels;
}

function keyOf(lines: readonly string[]): string {
  return lines.join(" ");
}

/** Whether any of these lines is clipped. */
export function isClipped(lines: readonly string[]): boolean {
  return lines.some((line) => line.includes(ELLIPSIS));
}

/** The same names unclipped, on as many lines as needed. */
export function fullLabelOf(name: string, nameZh: string | null): string[] {
  return [name, ...(nameZh === null || nameZh === name ? [] : [nameZh])].flatMap(fullLines);
}

function fullLines(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && columns(`${last} ${word}`) <= NAME_COLUMNS) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Clips at a word boundary if one is near, and adds an ellipsis. */
export function clipText(text: string, most: number): string {
  if (columns(text) <= most) return text;
  let clipped = "";
  for (const character of text) {
    if (columns(clipped) + columns(character) > most - 1) break;
    clipped += character;
  }
  const lastBlank = clipped.lastIndexOf(" ");
  const atWord = lastBlank > clipped.length * 0.7 ? clipped.slice(0, lastBlank) : clipped;
  return `${atWord.replace(/[\s,;:(（、，-]+$/u, "")}${ELLIPSIS}`;
}

/** Clips in the middle, because the end tells a text from others; at word boundaries if they are near. */
function clipMiddle(text: string, most: number): string {
  if (columns(text) <= most) return text;
  const start = clipText(text, Math.ceil(most / 2));
  let end = "";
  for (const character of [...text].reverse()) {
    if (columns(start) + columns(end) + columns(character) > most) break;
    end = character + end;
  }
  const blank = end.indexOf(" ");
  return `${start}${blank !== -1 && blank < end.length / 2 ? end.slice(blank) : end}`;
}

/** Breaks a long text at the space that makes the two lines most alike. */
function wrapText(text: string): string[] {
  if (columns(text) <= LINE_COLUMNS) return [text];
  const words = text.split(" ");
  const breaks = words
    .slice(1)
    .map((_, index) => [words.slice(0, index + 1).join(" "), words.slice(index + 1).join(" ")]);
  const widest = (lines: string[]) => Math.max(...lines.map(columns));
  return breaks.reduce((best, lines) => (widest(lines) < widest(best) ? lines : best), [text]);
}

/** Width of a text in columns; a Chinese character takes two. */
export function columns(text: string): number {
  let sum = 0;
  for (const character of text) sum += isWide(character) ? 2 : 1;
  return sum;
}

/** Whether a character is full-width, like Chinese characters and their punctuation. */
export function isWide(character: string): boolean {
  return /[\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/u.test(character);
}
