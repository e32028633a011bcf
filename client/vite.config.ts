import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { compression, defineAlgorithm } from "vite-plugin-compression2";
import { firstScripts } from "./firstScripts.ts";
import { leanCytoscape } from "./leanCytoscape.ts";
import { pageScript } from "./pageScript.ts";

/**
 * What several pages need comes in a few files: spread over forty of a kilobyte, as it would be by itself, opening a page
 * waits for as many answers, six at a time. A module goes to the first group that names it, with all that it imports. Texts
 * in Chinese stay apart, and whatever too few share would be loaded in vain.
 */
const sharedFiles = [
  { name: "atlas", tags: ["$initial" as const] },
  { name: "picture", test: /client.src.picture.(?!canvas|layouts)/, minShareCount: 3 },
  { name: "claim", test: /client.src.(model|parts.(claim|desk|view)|ui.BusyButton)/, minShareCount: 4 },
  { name: "cards", test: /client.src.pages.panel.(?!.*\.zh\.ts)/ },
  { name: "answer", test: /client.src.(parts.(answer|api|charts)|papers.(answers.common|charts))/, minShareCount: 4 },
  { name: "picker", test: /client.src.parts.picker/, minShareCount: 3 },
];

/** The server that the development client talks to. */
const api = process.env.ATLAS_API ?? "http://127.0.0.1:3000";

export default defineConfig(({ command }) => {
  // A NODE_ENV left by whoever builds (Jest sets "test") would put React's development build into the page.
  if (command === "build") process.env.NODE_ENV = "production";
  return {
    // Compressed once, so that the server need not do it for each reader; fonts are compressed as they are.
    plugins: [
      react(),
      leanCytoscape(),
      pageScript(),
      firstScripts(),
      compression({ algorithms: [defineAlgorithm("gzip", { level: 9 })], include: /assets\/.*\.(m?js|css|svg)$/ }),
    ],
    // The host as the browser knows it: the server takes changes from its own pages only.
    server: { proxy: { "/api": { target: api, changeOrigin: false } } },
    // A build lists no files: `npm start` ends with the address to open.
    logLevel: command === "build" ? "warn" : "info",
    build: {
      chunkSizeWarningLimit: 1000,
      // The page allows no inline script and no data: fonts, so nothing is put into the document or the style sheets.
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      rolldownOptions: { output: { codeSplitting: { groups: sharedFiles } } },
    },
  };
});
