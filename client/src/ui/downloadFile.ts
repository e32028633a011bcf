/** Lets the browser save a file; text is written as UTF-8. */
export function downloadFile(content: string | Uint8Array<ArrayBuffer>, name: string, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads it after this moment.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
