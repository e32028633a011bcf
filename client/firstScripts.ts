import type { Plugin } from "vite";
import { analysisPaths } from "./src/model/address/pages/analysisAddress.ts";

const CARD = "pages/panel/entity/EntityPanel.tsx";
const FRAME = "parts/answer/AnalysisFrame.tsx";

/** The modules that pages load on demand, by the paths at which they are the first thing a reader sees. */
const modules: Record<string, readonly string[]> = {
  "/explore": ["picture/canvas/createCanvas.ts", CARD],
  "/table": ["pages/table/TablePage.tsx", CARD],
  "/paths": ["pages/paths/PathsPage.tsx"],
  "/read": ["pages/read/ReadPage.tsx"],
  "/desk": ["pages/desk/page/DeskPage.tsx"],
  [analysisPaths.questions]: [FRAME, "pages/analysis/questions/QuestionsPage.tsx"],
  [analysisPaths.landscape]: [FRAME, "pages/analysis/landscape/LandscapePage.tsx"],
  [analysisPaths.compare]: [FRAME, "pages/analysis/compare/ComparePage.tsx"],
  [analysisPaths.whatIf]: [FRAME, "pages/analysis/whatIf/page/WhatIfPage.tsx"],
  [analysisPaths.ownership]: [FRAME, "pages/analysis/ownership/OwnershipPage.tsx"],
  [analysisPaths.timeline]: [FRAME, "pages/analysis/timeline/TimelinePage.tsx"],
  [analysisPaths.evidence]: [FRAME, "pages/analysis/evidence/mirror/EvidencePage.tsx"],
};

/**
 * Names the scripts of each page in the document, for firstRequests.js: asked for only by the client's first script, they
 * would come one answer later. The build fails if a module or that script is not where it was.
 */
export function firstScripts(): Plugin {
  return {
    name: "first-scripts",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler(html, { bundle = {} }) {
        const chunks = Object.values(bundle).flatMap((one) => (one.type === "chunk" ? one : []));
        const scriptsOf = (names: readonly string[]) => {
          const holding = (name: string) =>
            chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(`/${name}`)));
          const found = names.map(holding);
          const scripts = new Set(found.flatMap((chunk) => chunk?.fileName ?? []));
          if (found.includes(undefined)) throw new Error(`firstScripts: ${names.join(", ")} are not all there.`);
          // The set grows while it is gone through. The document names the first script and what that imports by itself.
          for (const file of scripts) {
            const { imports = [] } = chunks.find(({ fileName }) => fileName === file) ?? {};
            for (const name of imports) if (!html.includes(name)) scripts.add(name);
          }
          return [...scripts];
        };
        const scripts = Object.fromEntries(Object.entries(modules).map(([path, names]) => [path, scriptsOf(names)]));
        const named = html.replace('src="/firstRequests.js"', `$& data-scripts='${JSON.stringify(scripts)}'`);
        if (named === html) throw new Error("firstScripts: firstRequests.js is not in the document.");
        return named;
      },
    },
  };
}
