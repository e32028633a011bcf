import { buffer } from "node:stream/consumers";
import type { Download } from "playwright-core";

/** What a page has saved. The browser may belong to another process, so there is no path to read from. */
export async function downloaded(download: Download): Promise<Buffer> {
  return buffer(await download.createReadStream());
}
