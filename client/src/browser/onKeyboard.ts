/** Whether keys are written as Apple writes them. */
export function isMac(): boolean {
  return /mac|iphone|ipad/i.test(navigator.userAgent);
}

/** What is said of keys, as they stand on the reader's keyboard: on a Mac ⌘ does what Ctrl does elsewhere. */
export function onKeyboard(text: string): string {
  return isMac() ? text.replaceAll("Ctrl", "⌘") : text;
}
