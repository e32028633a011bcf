import { gzipSync } from "node:zlib";
import { type RequestHandler, Router } from "express";
import { sendCompressed } from "../createBodyCache.ts";
import type { Route } from "../defineRoute.ts";
import { refuseMethod } from "../httpErrors.ts";
import { docsPage } from "./docsPage.ts";
import { openApiDocument } from "./openApiDocument.ts";

/** Serves the description of the API for programs (/openapi.json) and for people (/docs); made on first request. */
export function documentation(routes: Route[]): Router {
  // Lazy: saves 3 % of start-up.
  const document = once(() => openApiDocument(routes));
  const router = Router();
  serve(router, "/openapi.json", { type: "json", text: () => JSON.stringify(document()) });
  serve(router, "/docs", { type: "html", text: () => docsPage(routes, document()) });
  serve(router, "/docs/style.css", { type: "css", text: () => docsStylesheet });
  return router;
}

function serve(router: Router, path: string, file: { type: string; text: () => string }): void {
  // Serialized once, so a HEAD request knows the length.
  const body = once(() => gzipSync(file.text()));
  const send: RequestHandler = (request, response) => sendCompressed(request, response.type(file.type), body());
  router.route(path).get(send).all(refuseMethod("GET, HEAD"));
}

function once<Made>(make: () => Made): () => Made {
  let made: Made | null = null;
  return () => {
    made ??= make();
    return made;
  };
}

/** Style sheet of the documentation page: calm paper, dark ink, one accent; light or dark like the reader's system. */
const docsStylesheet = `
:root {
  color-scheme: light dark;
  --paper: #faf9f6; --sheet: #ffffff; --ink: #1e2a32; --muted: #5d6973; --hairline: #e4e0d7; --accent: #0e6e6e;
}
@media (prefers-color-scheme: dark) {
  :root { --paper: #14191d; --sheet: #1b2227; --ink: #e6e4dd; --muted: #a2adb5; --hairline: #313a41; --accent: #62c1b7; }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 100px; }
body {
  margin: 0; background: var(--paper); color: var(--ink);
  font: 15px/1.55 "Source Sans 3", "Source Sans Pro", system-ui, -apple-system, "Segoe UI", sans-serif;
}
header {
  position: sticky; top: 0; display: flex; flex-wrap: wrap; gap: 4px 24px; align-items: baseline; padding: 12px 24px;
  background: var(--sheet); border-bottom: 1px solid var(--hairline);
}
header > a { color: var(--ink); text-decoration: none; font-size: 18px; }
nav { display: flex; flex-wrap: wrap; gap: 4px 16px; }
main { max-width: 920px; margin: 0 auto; padding: 24px 24px 96px; }
h1, h2, header > a { font-family: "Source Serif 4", "Source Serif Pro", Georgia, "Times New Roman", serif; font-weight: 600; }
h1 { font-size: 32px; margin: 24px 0 8px; }
h2 { font-size: 23px; margin: 56px 0 12px; }
h3 { font-size: 16px; margin: 0 0 4px; }
a { color: var(--accent); text-underline-offset: 3px; }
a:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
code, pre { font: 13px/1.5 ui-monospace, "SF Mono", Menlo, Consolas, monospace; }
code { overflow-wrap: anywhere; }
h3 code { font-size: 15px; font-weight: 600; }
pre { margin: 4px 0; padding: 10px 12px; white-space: pre-wrap; overflow-wrap: anywhere; background: var(--paper); border-radius: 6px; }
p { margin: 4px 0; }
.lead { max-width: 640px; }
.contents, .codes { margin: 0; padding: 0; list-style: none; }
.contents li, dl div {
  display: grid; grid-template-columns: 290px 1fr; gap: 0 16px; padding: 5px 0; border-top: 1px solid var(--hairline);
}
.contents a { font: 13px/1.75 ui-monospace, "SF Mono", Menlo, Consolas, monospace; text-decoration: none; }
.contents span, .codes, .type { color: var(--muted); }
section {
  margin: 16px 0; padding: 16px 20px; background: var(--sheet); border: 1px solid var(--hairline); border-radius: 8px;
}
h4 {
  margin: 16px 0 2px; color: var(--muted); font-size: 12px; font-weight: 600; letter-spacing: 0.05em;
  text-transform: uppercase;
}
.codes { display: flex; flex-wrap: wrap; gap: 2px 20px; }
dl { margin: 0; }
dl div { grid-template-columns: 190px 1fr; }
dd { margin: 0; }
.type { display: block; font-size: 13px; }
@media (max-width: 640px) {
  .contents li, dl div { grid-template-columns: 1fr; }
}
`;
