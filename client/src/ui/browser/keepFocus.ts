/**
 * Moves the focus to the same button of a neighbouring list item before an item is removed, or else to the page
 * content, so that keyboard users keep their place.
 */
export function keepFocus(button: HTMLElement): void {
  const item = button.closest("li");
  const beside = item?.nextElementSibling ?? item?.previousElementSibling;
  const at = [...(item?.querySelectorAll<HTMLElement>("button") ?? [])].indexOf(button);
  const others = beside?.querySelectorAll("button");
  (others?.[at] ?? others?.[0] ?? document.getElementById("content"))?.focus({ preventScroll: !others?.length });
}
