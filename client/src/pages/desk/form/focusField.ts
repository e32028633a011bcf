/** Focuses the control of a field, and opens what it is folded into; false if the form has no such field. */
export function focusField(form: HTMLElement | null, field: string): boolean {
  const controls = form?.querySelectorAll<HTMLElement>("[data-field]") ?? [];
  const control = [...controls].find(({ dataset }) => dataset.field === field);
  if (!control) return false;
  const folded = control.closest("details");
  if (folded) folded.open = true;
  control.focus();
  return true;
}
