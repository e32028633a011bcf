/** Browsers leave about this much space, in em, between a Chinese character and a Latin letter or digit. */
const JOINTS = /\p{Script=Han}(?=[A-Za-z0-9])|[A-Za-z0-9%](?=\p{Script=Han})/gu;
const JOINT = 0.2;

/** Estimates how wide a text will be drawn, in the unit of `size`, to reserve space for it. */
export function textWidth(text: string, size: number): number {
  let width = JOINT * (text.match(JOINTS)?.length ?? 0);
  for (const letter of text) width += /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]/.test(letter) ? 1 : latinWidth(letter);
  return width * size;
}

function latinWidth(letter: string): number {
  if (/[A-ZMW@%&]/.test(letter)) return 0.64;
  return /[iljft.,:;'|!\s()]/.test(letter) ? 0.3 : 0.52;
}

/** The text, cut to fit `width` and ended with an ellipsis if too long. */
export function fitText(text: string, size: number, width: number): string {
  if (textWidth(text, size) <= width) return text;
  const letters = [...text];
  while (letters.length > 1 && textWidth(`${letters.join("")}…`, size) > width) letters.pop();
  return `${letters.join("").trimEnd()}…`;
}

/** The text, cut in the middle to fit `width` if too long, so that its beginning and its end can be read. */
export function fitEnds(text: string, size: number, width: number): string {
  if (textWidth(text, size) <= width) return text;
  const letters = [...text];
  let [before, after] = [Math.ceil(letters.length / 2), Math.floor(letters.length / 2)];
  const cut = () => `${letters.slice(0, before).join("").trimEnd()}…${letters.slice(letters.length - after).join("")}`;
  while (before + after > 2 && textWidth(cut(), size) > width) {
    if (before > after) before -= 1;
    else after -= 1;
  }
  return cut();
}

/** Breaks a text into lines after spaces, Chinese characters and Chinese punctuation. */
export function linesOf(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/(?<=\s)|(?<=[\u2e80-\u9fff，。；：])/)) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth((last + word).trimEnd(), size) <= width) lines[lines.length - 1] = last + word;
    else lines.push(word);
  }
  return lines.map((line) => line.trim());
}
