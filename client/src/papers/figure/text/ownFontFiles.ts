import type { FontFiles } from "./fontFiles.ts";

const folder = "../../../../../node_modules/@fontsource/noto-sans-sc/files/";
const urls = import.meta.glob<string>(
  "../../../../../node_modules/@fontsource/noto-sans-sc/files/noto-sans-sc-*-400-normal.woff",
  { query: "?url", import: "default", eager: true },
);

/** Font files served with this page. */
export const ownFontFiles: FontFiles = {
  ranges: async () => (await import("@fontsource/noto-sans-sc/unicode.json")).default,
  async read(name) {
    const url = urls[`${folder}noto-sans-sc-${name.replace(/[[\]]/g, "")}-400-normal.woff`];
    if (url === undefined) throw new Error(`Unknown font file: ${name}`);
    const answer = await fetch(url);
    if (!answer.ok) throw new Error(`Could not load font file ${name}: HTTP ${answer.status}`);
    return answer.arrayBuffer();
  },
};
