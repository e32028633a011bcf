import { turnsDirection, writableText } from "../../briefing/writableText.ts";

/** Escapes a text for use within a line of Markdown: it contains no markup, links or line breaks. */
export function escapeMarkdown(text: string): string {
  const line = writableText(text).replace(/\s+/g, " ");
  const escaped = line
    .replace(/[\\`*_[\]<>#|~&$^!]/g, "\\$&")
    // GitHub links these automatically.
    .replace(/:(?=\/\/)/g, "\\:")
    .replace(/\bwww\./gi, (www) => `${www.slice(0, -1)}\\.`);
  return turnsDirection(line) ? `\u2068${escaped}\u2069` : escaped;
}

/** Escapes the start of a line, so that it begins no list, rule, heading or code. */
export function plainLine(line: string): string {
  return line
    .trim()
    .replace(/^(?:[-+=:]|\d{1,9}(?=[.)]))/, (start) => (/^\d/.test(start) ? `${start}\\` : `\\${start}`));
}
