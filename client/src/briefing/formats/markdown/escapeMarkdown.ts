import { turnsDirection, writableText } from "../writableText.ts";

/** Text as it may stand within a line of Markdown: nothing in it is read as markup, a link or a line's end. */
export function escapeMarkdown(text: string): string {
  const line = writableText(text).replace(/\s+/g, " ");
  const escaped = line
    .replace(/[\\`*_[\]<>#|~&$^!]/g, "\\$&")
    // What GitHub would make links of by itself.
    .replace(/:(?=\/\/)/g, "\\:")
    .replace(/\bwww\./gi, (www) => `${www.slice(0, -1)}\\.`);
  return turnsDirection(line) ? `\u2068${escaped}\u2069` : escaped;
}

/** A line of Markdown that begins no list, rule, heading or code. */
export function plainLine(line: string): string {
  return line
    .trim()
    .replace(/^(?:[-+=:]|\d{1,9}(?=[.)]))/, (start) => (/^\d/.test(start) ? `${start}\\` : `\\${start}`));
}
