/**
 * Puts the focus on a neighbour of a list item that is about to go, else on the content of the page: the keyboard must
 * not lose its place with the button that it pressed.
 */
export function keepFocus(button: HTMLElement): void {
  const item = button.closest("li");
  const beside = item?.nextElementSibling ?? item?.previousElementSibling;
  (beside?.querySelector("button") ?? document.getElementById("content"))?.focus();
}
