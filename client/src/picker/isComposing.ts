/** True while an input method is still making characters out of keys: its Enter takes a word, not a search result. */
export function isComposing(event: Event): boolean {
  if ("isComposing" in event && event.isComposing === true) return true;
  // Safari ends the composition before it sends the Enter that ended it; only this old code gives it away.
  return event instanceof KeyboardEvent && event.keyCode === 229;
}
