/** Whether the browser can copy more than text, which it cannot over plain http from another machine. */
export function canWriteForms(): boolean {
  return typeof ClipboardItem !== "undefined" && typeof navigator.clipboard?.write === "function";
}

/**
 * Copies one content in several forms, each under its media type and possibly still in the making; false if the browser
 * refuses. Safari allows this only while handling the click, so promises are passed on at once.
 */
export async function writeForms(forms: Record<string, Promise<string | Blob>>): Promise<boolean> {
  const blobs = Object.entries(forms).map(([type, content]) => {
    const blob = content.then((made) => new Blob([made], { type }));
    // If the browser ignores a form, its rejection would be unhandled; the caller still sees it.
    blob.catch(() => {});
    return [type, blob];
  });
  if (!canWriteForms()) return false;
  try {
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    return true;
  } catch {
    return false;
  }
}
