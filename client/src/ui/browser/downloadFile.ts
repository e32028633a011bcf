/** Browsers silently drop the eleventh file saved within a second. */
const APART_MS = 110;

let free = 0;

/** Saves a file, delayed a little if others were saved just before; text is written as UTF-8. */
export function downloadFile(content: string | Uint8Array<ArrayBuffer>, name: string, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  const wait = Math.max(0, free - performance.now());
  free = performance.now() + wait + APART_MS;
  if (wait === 0) link.click();
  else setTimeout(() => link.click(), wait);
  // The browser reads it after this call returns.
  setTimeout(() => URL.revokeObjectURL(url), wait + 10_000);
}
