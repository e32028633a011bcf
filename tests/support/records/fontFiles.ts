import { readFile } from "node:fs/promises";
import { readFontsFrom } from "../../../client/src/papers/figure/text/fontFiles.ts";

const folder = new URL("../../../node_modules/@fontsource/noto-sans-sc/", import.meta.url);

/** Reads fonts for figures from their package, because no server delivers them in tests. */
export function readInstalledFonts(): void {
  readFontsFrom({
    ranges: async () => JSON.parse(await readFile(new URL("unicode.json", folder), "utf8")),
    async read(name) {
      const file = new URL(`files/noto-sans-sc-${name.replace(/[[\]]/g, "")}-400-normal.woff`, folder);
      return new Uint8Array(await readFile(file)).buffer;
    },
  });
}
