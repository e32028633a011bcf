/** Browsers drop, without a word, what a page saves as its eleventh file within a second. */
const APART_MS = 110;

let free = 0;

/** Lets the browser save a file, a little later where others were saved just before; text is written as UTF-8. */
export function downloadFile(content: string | Uint8Array<ArrayBuffer>, name: string, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  const wait = Math.max(0, free - performance.now());
  free = performance.now() + wait + APART_MS;
  if (wait === 0) link.click();
  else setTimeout(() => link.click(), wait);
  // The browser reads it after this moment.
  setTimeout(() => URL.revokeObjectURL(url), wait + 10_000);
}
