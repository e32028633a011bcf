/** True where keys belong to a field that takes text, so that shortcuts keep out. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return (
    target.isContentEditable ||
    target.closest("input:not([type=checkbox], [type=radio], [type=range]), textarea, select") !== null
  );
}
