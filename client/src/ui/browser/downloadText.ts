import { downloadFile } from "./downloadFile.ts";

export function downloadText(text: string, name: string, type: string): void {
  downloadFile(text, name, `${type};charset=utf-8`);
}
