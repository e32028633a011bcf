import { readFile } from "node:fs/promises";
import { readFontsFrom } from "../../../client/src/briefing/figure/text/fontFiles.ts";

const folder = new URL("../../../node_modules/@fontsource/noto-sans-sc/", import.meta.url);

/** Lets figures be set where no server gives the font files: they are read from the package that they come in. */
export function readInstalledFonts(): void {
  readFontsFrom({
    ranges: async () => JSON.parse(await readFile(new URL("unicode.json", folder), "utf8")),
    async read(name) {
      const file = new URL(`files/noto-sans-sc-${name.replace(/[[\]]/g, "")}-400-normal.woff`, folder);
      return new Uint8Array(await readFile(file)).buffer;
    },
  });
}
