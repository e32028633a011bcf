/**
 * Puts the focus on the same button of a neighbour of a list item that is about to go, else on the content of the page:
 * the keyboard must not lose its place with the button that it pressed.
 */
export function keepFocus(button: HTMLElement): void {
  const item = button.closest("li");
  const beside = item?.nextElementSibling ?? item?.previousElementSibling;
  const at = [...(item?.querySelectorAll<HTMLElement>("button") ?? [])].indexOf(button);
  const others = beside?.querySelectorAll("button");
  (others?.[at] ?? others?.[0] ?? document.getElementById("content"))?.focus({ preventScroll: !others?.length });
}
