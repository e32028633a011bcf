/** Whether the browser offers a clipboard for more than text, which it does not over plain http from another machine. */
export function canWriteForms(): boolean {
  return typeof ClipboardItem !== "undefined" && typeof navigator.clipboard?.write === "function";
}

/**
 * Puts the forms of one content on the clipboard, each under its media type and perhaps still to be made; false where the
 * browser does not take them. Safari lets a page write only while it handles the click: so they are promised at once.
 */
export async function writeForms(forms: Record<string, Promise<string | Blob>>): Promise<boolean> {
  const blobs = Object.entries(forms).map(([type, content]) => {
    const blob = content.then((made) => new Blob([made], { type }));
    // Where the browser does not even look at it, nobody else would hear that it could not be made; who asked for it does.
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
