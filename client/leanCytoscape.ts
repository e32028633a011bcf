import type { Plugin } from "vite";

/** What the atlas does not use of Cytoscape: the place where each part is put in, and what stands there instead. */
const parts: readonly [what: string, where: RegExp, instead: string][] = [
  ["graph algorithms", /\[(?:[\w$]+, )+tarjanStronglyConnected\$\d+\]\.forEach/, "[].forEach"],
  ["layouts", /\{\s*name: '(?:breadthfirst|circle|concentric|cose|grid|random)',\s*impl: \w+\s*\}(?:, )?/g, ""],
  ["drawing by WebGL", /^CRp\$\d+\.initWebgl = /m, "var initWebgl = "],
];

/**
 * Leaves out of what the browser loads those parts of Cytoscape that the atlas does not use. Cytoscape is one file in which
 * everything hangs together, so that no bundler leaves anything out by itself; cut off where they are put in, these parts
 * are. Where another version looks otherwise the build fails and says so.
 */
export function leanCytoscape(): Plugin {
  return {
    name: "lean-cytoscape",
    apply: "build",
    transform(code, id) {
      if (!id.endsWith("cytoscape.esm.mjs")) return null;
      let lean = code;
      for (const [what, where, instead] of parts) {
        const without = lean.replace(where, instead);
        if (without === lean) throw new Error(`leanCytoscape: ${what} are not where they were; see what changed.`);
        lean = without;
      }
      return { code: lean, map: null };
    },
  };
}
