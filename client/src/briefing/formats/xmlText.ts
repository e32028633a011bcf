const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** What stands where a character was that XML cannot hold, so that the reader sees that something was there. */
const REPLACEMENT = "\uFFFD";

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML forbids.
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** Writes a text so that it stands in an element or an attribute as it is, line breaks included. */
export function xmlText(text: string): string {
  return (
    text
      .replace(forbidden, REPLACEMENT)
      .replace(/[&<>"']/g, (character) => entities[character] ?? character)
      // A parser would turn them into blanks in attributes, and some of them into line feeds everywhere.
      .replace(/[\t\n\r\u0085\u2028]/g, (character) => `&#${character.charCodeAt(0)};`)
  );
}
