import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import type { Request, Response } from "express";

const decompressed = promisify(gunzip);

/** Sends a gzip-compressed body as it is, or uncompressed to clients that do not accept gzip. */
export async function sendCompressed(request: Request, response: Response, body: Buffer): Promise<void> {
  if (request.acceptsEncodings("gzip", "identity") !== "gzip") {
    response.send(await decompressed(body));
    return;
  }
  response.set("Content-Encoding", "gzip").send(body);
}
