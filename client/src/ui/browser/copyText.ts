import { writeForms } from "./writeForms.ts";

/** Copies a text, perhaps still in the making; returns whether it succeeded, rejects if there was no text. */
export async function copyText(made: string | Promise<string>): Promise<boolean> {
  if (typeof made !== "string") return (await writeForms({ "text/plain": made })) || copyText(await made);
  try {
    await navigator.clipboard.writeText(made);
    return true;
  } catch {
    // Browsers offer no clipboard over plain http from another machine; the old way still works there.
    return copyFromField(made);
  }
}

function copyFromField(text: string): boolean {
  const field = document.createElement("textarea");
  const focused = document.activeElement;
  field.value = text;
  field.style.position = "fixed";
  field.style.opacity = "0";
  document.body.append(field);
  field.select();
  try {
    return document.execCommand("copy");
  } catch {
    return false;
  } finally {
    field.remove();
    if (focused instanceof HTMLElement) focused.focus();
  }
}
