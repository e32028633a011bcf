import { writeForms } from "./writeForms.ts";

/** Puts text, which may still have to be made, on the clipboard and says whether it is there. Throws what it could not be made for. */
export async function copyText(made: string | Promise<string>): Promise<boolean> {
  if (typeof made !== "string") return (await writeForms({ "text/plain": made })) || copyText(await made);
  try {
    await navigator.clipboard.writeText(made);
    return true;
  } catch {
    // Over plain http from another machine browsers offer no clipboard; the old way still works there.
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
