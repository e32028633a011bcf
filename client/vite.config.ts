import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { compression, defineAlgorithm } from "vite-plugin-compression2";
import { canvasScript } from "./canvasScript.ts";
import { leanCytoscape } from "./leanCytoscape.ts";
import { pageScript } from "./pageScript.ts";

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
      canvasScript(),
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
      // What every page needs comes in one file: spread over thirty small ones, opening would wait for as many answers.
      rolldownOptions: { output: { codeSplitting: { groups: [{ name: "atlas", tags: ["$initial"] }] } } },
    },
  };
});
