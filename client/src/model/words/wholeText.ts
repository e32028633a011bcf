/** A text without halves of character pairs, which no file and no address can hold; U+FFFD stands where one was. */
export function wholeText(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "\uFFFD");
}
