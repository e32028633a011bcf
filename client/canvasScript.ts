import type { Plugin } from "vite";

/**
 * Names the files of the canvas in the page, for firstPicture.js: asked for only by the client's first script, they would
 * come one answer later. The build fails if the canvas or that script is not where it was.
 */
export function canvasScript(): Plugin {
  return {
    name: "canvas-script",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler(html, { bundle = {} }) {
        const chunks = Object.values(bundle).flatMap((one) => (one.type === "chunk" ? one : []));
        const canvas = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith("/picture/canvas/createCanvas.ts"));
        const files = new Set(canvas ? [canvas.fileName] : []);
        // The set grows while it is gone through. The page names the first script and what that imports by itself.
        for (const file of files) {
          const { imports = [] } = chunks.find(({ fileName }) => fileName === file) ?? {};
          for (const name of imports) if (!html.includes(name)) files.add(name);
        }
        const named = html.replace('src="/firstPicture.js"', `$& data-canvas="${[...files].join(" ")}"`);
        if (files.size === 0 || named === html) throw new Error("canvasScript: nothing is named; see what changed.");
        return named;
      },
    },
  };
}
