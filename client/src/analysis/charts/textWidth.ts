/** Where a Chinese character meets a Latin letter or a digit, browsers leave some room, about so much. */
const JOINTS = /\p{Script=Han}(?=[A-Za-z0-9])|[A-Za-z0-9%](?=\p{Script=Han})/gu;
const JOINT = 0.2;

/** About how wide a text is drawn, in parts of its size: good enough to leave room for it before it is drawn. */
export function textWidth(text: string, size: number): number {
  let width = JOINT * (text.match(JOINTS)?.length ?? 0);
  for (const letter of text) width += /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]/.test(letter) ? 1 : narrow(letter);
  return width * size;
}

function narrow(letter: string): number {
  if (/[A-ZMW@%&]/.test(letter)) return 0.64;
  return /[iljft.,:;'|!\s()]/.test(letter) ? 0.3 : 0.52;
}

/** The text, or as much of it as fits before an ellipsis. */
export function fitText(text: string, size: number, width: number): string {
  if (textWidth(text, size) <= width) return text;
  const letters = [...text];
  while (letters.length > 1 && textWidth(`${letters.join("")}…`, size) > width) letters.pop();
  return `${letters.join("").trimEnd()}…`;
}

/** A text in lines, broken at blanks, or anywhere where it has none. */
export function linesOf(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/(?<=\s)|(?<=[\u2e80-\u9fff，。；：])/)) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth((last + word).trimEnd(), size) <= width) lines[lines.length - 1] = last + word;
    else lines.push(word);
  }
  return lines.map((line) => line.trim());
}
