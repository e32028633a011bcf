/** True if keys belong to a text field, so that shortcuts stay out. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return (
    target.isContentEditable ||
    target.closest("input:not([type=checkbox], [type=radio], [type=range]), textarea, select") !== null
  );
}
