import type { Plugin } from "vite";

/** The parts of Cytoscape without which the atlas is better off: the place where each is put in, and what stands there instead. */
const parts: readonly [what: string, where: RegExp, instead: string][] = [
  ["graph algorithms", /\[(?:[\w$]+, )+tarjanStronglyConnected\$\d+\]\.forEach/, "[].forEach"],
  ["layouts", /\{\s*name: '(?:breadthfirst|circle|concentric|cose|grid|random)',\s*impl: \w+\s*\}(?:, )?/g, ""],
  ["drawing by WebGL", /^CRp\$\d+\.initWebgl = /m, "var initWebgl = "],
  // A node without an image counts as one that loads its image, then as one that has it, in each frame; both change its style.
  [
    "new styles while drawing",
    /backgrounding = !\(totalCompleted === numImages\)/,
    "backgrounding = totalCompleted < numImages",
  ],
];

/**
 * Leaves out of what the browser loads those parts of Cytoscape that the atlas does not use, and new styles for entities that
 * are only drawn again. Cytoscape is one file in which
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
