import { buffer } from "node:stream/consumers";
import type { Download } from "playwright-core";

/** Returns the content of a saved file. The browser may belong to another process, so there is no path to read from. */
export async function downloaded(download: Download): Promise<Buffer> {
  return buffer(await download.createReadStream());
}
