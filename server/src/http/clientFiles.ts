import { existsSync, readFileSync } from "node:fs";
import type { ServerResponse } from "node:http";
import { basename, join, sep } from "node:path";
import { type Request, type Response, Router } from "express";
import expressStaticGzip from "express-static-gzip";
import { NotFound } from "../errors.ts";
import { html } from "./openapi/html.ts";

const notBuilt = `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Rare Earth Atlas</title>
<h1>The interface is not built yet</h1>
<p>Run <code>npm run build</code>, then load this page again. The API is there already: <a href="/api/docs">/api/docs</a>.</p>
`;

/** The words of a server about itself that its page carries; null for those that are not set. */
export type PageNames = Record<"publicUrl" | "editor" | "contact", string | null>;

/** Serves the built client's files, and for every other path its one page, which says where it is published and by whom. */
export function clientFiles(folder: string, names: PageNames): Router {
  const page = join(folder, "index.html");
  const marks = marksOf(names);
  const router = Router();
  // The build has compressed these files; compressing eighty of them for each reader would delay the others.
  const serveStatic = { redirect: false, acceptRanges: false, cacheControl: false, setHeaders: setCaching };
  const sendPage = (response: Response) => {
    response.set("Cache-Control", "no-cache");
    if (!existsSync(page)) response.status(503).type("html").send(notBuilt);
    else if (marks !== "")
      response.type("html").send(readFileSync(page, "utf8").replace("<title", () => `${marks}<title`));
    else response.sendFile(page, { acceptRanges: false, cacheControl: false });
  };
  // The client says of a malformed path that there is no such page; express.static would answer it in its own way.
  router.use((request, response, next) => {
    try {
      decodeURIComponent(request.path);
    } catch (error) {
      if (!isPage(request)) throw error;
      return sendPage(response);
    }
    next();
  });
  router.use(expressStaticGzip(folder, { index: false, orderPreference: ["gzip"], serveStatic }));
  router.use((request, response) => {
    if (!isPage(request)) throw new NotFound("there is no such page or file");
    sendPage(response);
  });
  return router;
}

/** The client reads them in `publicOrigin` and `publishedBy`. */
function marksOf({ publicUrl, editor, contact }: PageNames): string {
  const named = Object.entries({ "atlas-public-url": publicUrl, "atlas-editor": editor, "atlas-contact": contact });
  return named
    .flatMap(([name, value]) => (value === null ? [] : html`<meta name="${name}" content="${value}" />\n    `.text))
    .join("");
}

/** A missing script or picture must not be answered with the page; no path that the client reads has a dot. */
function isPage({ method, path }: Request): boolean {
  return (method === "GET" || method === "HEAD") && !basename(path).includes(".");
}

/** Vite names the files in assets/ by their content, so they never change. */
function setCaching(response: ServerResponse, path: string): void {
  const hashed = path.includes(`${sep}assets${sep}`);
  response.setHeader("Cache-Control", hashed ? "public, max-age=31536000, immutable" : "no-cache");
}
