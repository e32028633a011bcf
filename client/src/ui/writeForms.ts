/**
 * Puts the forms of one content on the clipboard, each under its media type and perhaps still to be made; false where the
 * browser does not take them. Safari lets a page write only while it handles the click: so they are promised at once.
 */
export async function writeForms(forms: Record<string, Promise<string | Blob>>): Promise<boolean> {
  if (typeof ClipboardItem === "undefined" || !navigator.clipboard?.write) return false;
  const blobs = Object.entries(forms).map(([type, content]) => [
    type,
    content.then((made) => new Blob([made], { type })),
  ]);
  try {
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    return true;
  } catch {
    return false;
  }
}
