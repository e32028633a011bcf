import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { build } from "esbuild";

const ROOT = join(import.meta.dirname, "../../..");
const PARTS = ["core", "hooks"];

/**
 * Runs once before the first test of a component: makes one file each of the component library and its hooks. Jest
 * loads a library again for every test file, and Mantine has 750 modules.
 */
export default async function bundleLibrary(): Promise<void> {
  const { resolve } = createRequire(import.meta.url);
  await Promise.all(
    PARTS.map((part) =>
      build({
        entryPoints: [join(dirname(resolve(`@mantine/${part}`)), "../esm/index.mjs")],
        outfile: join(ROOT, `node_modules/.cache/atlas-tests/mantine-${part}.cjs`),
        bundle: true,
        format: "cjs",
        // Lists the names of its exports, by which other modules import them.
        platform: "node",
        external: ["react", "react-dom", "react/*", ...(part === "core" ? ["@mantine/hooks"] : [])],
        logLevel: "warning",
      }),
    ),
  );
}
