import { fileURLToPath } from "node:url";
import { build, type Plugin } from "vite";

const NAME = "virtual:page-script";
const entry = fileURLToPath(new URL("src/papers/formats/html/script/index.ts", import.meta.url));

/** Offers the script of saved pages as a text: bundled and minified, to be written into each page. */
export function pageScript(): Plugin {
  return {
    name: "page-script",
    resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
    load: async (id) => (id === `\0${NAME}` ? `export default ${JSON.stringify(await bundledScript())};` : null),
  };
}

/** The script as one piece of JavaScript that needs nothing else. */
async function bundledScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "warn",
    build: { write: false, modulePreload: false, rolldownOptions: { input: entry, output: { format: "iife" } } },
  });
  const outputs = [built].flat().flatMap((one) => ("output" in one ? one.output : []));
  const [script, ...others] = outputs;
  if (script?.type !== "chunk" || others.length > 0) throw new Error("The script of saved pages must be one file.");
  return script.code.trim();
}
