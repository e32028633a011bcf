/** Text to stand under an entity, clipped and wrapped: its name and its Chinese name. */
interface LabelText {
  name: string[];
  nameZh: string[];
}

/** Longest name and Chinese name under an entity, in columns; a Chinese character takes two. */
const NAME_COLUMNS = 30;
const CHINESE_COLUMNS = 22;
/** A longer name is wrapped onto two lines. */
const LINE_COLUMNS = 18;

/**
 * The lines under an entity: its name on one or two, its Chinese name on one, without repetition. A short name stands for
 * a name that would be clipped.
 */
export function labelOf(name: string, nameZh: string | null, shortName: string | null = null): LabelText {
  const written = columns(name) > NAME_COLUMNS ? (shortName ?? name) : name;
  return {
    name: wrapText(clipText(written, NAME_COLUMNS)),
    nameZh: nameZh === null || nameZh === name ? [] : [clipText(nameZh, CHINESE_COLUMNS)],
  };
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
  return `${atWord.replace(/[\s,;:(（、，-]+$/u, "")}…`;
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
