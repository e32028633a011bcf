/** What no text of a document may hold: control characters save tab and line ends, halves of surrogate pairs, noncharacters. */
const unwritable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Characters that turn the direction of what follows them. */
const turning = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/;

/** Text in which the sign for the unreadable stands for what cannot be written. */
export function writableText(text: string): string {
  return text.replace(unwritable, "\ufffd");
}

/** Whether a text would turn the direction of what stands behind it. */
export function turnsDirection(text: string): boolean {
  return turning.test(text);
}
