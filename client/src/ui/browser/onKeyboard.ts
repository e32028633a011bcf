/** Whether keys are labelled as on a Mac. */
export function isMac(): boolean {
  return /mac|iphone|ipad/i.test(navigator.userAgent);
}

/** A text with key names as on the reader's keyboard: ⌘ on a Mac instead of Ctrl. */
export function onKeyboard(text: string): string {
  return isMac() ? text.replaceAll("Ctrl", "⌘") : text;
}
