const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** Replaces characters that XML does not allow, so that readers see that something is missing. */
const REPLACEMENT = "\uFFFD";

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML forbids.
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** Escapes a text for elements and attributes; line breaks are preserved. */
export function xmlText(text: string): string {
  return (
    text
      .replace(forbidden, REPLACEMENT)
      .replace(/[&<>"']/g, (character) => entities[character] ?? character)
      // Parsers normalise these to spaces in attributes, and some of them to line feeds everywhere.
      .replace(/[\t\n\r\u0085\u2028]/g, (character) => `&#${character.charCodeAt(0)};`)
  );
}
