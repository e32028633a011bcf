/** True while an input method is composing: its Enter confirms a word, not a result. */
export function isComposing(event: Event): boolean {
  if ("isComposing" in event && event.isComposing === true) return true;
  // Safari ends the composition before it sends that Enter; only this old code reveals it.
  return event instanceof KeyboardEvent && event.keyCode === 229;
}
