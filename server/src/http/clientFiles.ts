import { existsSync, readFileSync } from "node:fs";
import type { ServerResponse } from "node:http";
import { basename, join, sep } from "node:path";
import { type Request, type Response, Router } from "express";
import expressStaticGzip from "express-static-gzip";
import { NotFound } from "../errors.ts";

const notBuilt = `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Rare Earth Atlas</title>
<h1>The interface is not built yet</h1>
<p>Run <code>npm run build</code>, then load this page again. The API is there already: <a href="/api/docs">/api/docs</a>.</p>
`;

/** Serves the built client's files, and for every other path its one page, which names the public address, if any. */
export function clientFiles(folder: string, publicUrl: string | null): Router {
  const page = join(folder, "index.html");
  const router = Router();
  // The build has compressed these files; compressing eighty of them for each reader would delay the others.
  const serveStatic = { redirect: false, acceptRanges: false, cacheControl: false, setHeaders: setCaching };
  const sendPage = (response: Response) => {
    response.set("Cache-Control", "no-cache");
    if (!existsSync(page)) response.status(503).type("html").send(notBuilt);
    else if (publicUrl !== null) response.type("html").send(named(readFileSync(page, "utf8"), publicUrl));
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

/** The client reads it in `publicOrigin`. An origin holds no character that HTML would take for its own. */
function named(page: string, publicUrl: string): string {
  return page.replace("<title", `<meta name="atlas-public-url" content="${publicUrl}" />\n    <title`);
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
