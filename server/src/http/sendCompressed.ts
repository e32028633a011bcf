import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import type { Request, Response } from "express";

const decompressed = promisify(gunzip);

/** Sends what is compressed by gzip as it is, and as it was to who does not take that. */
export async function sendCompressed(request: Request, response: Response, body: Buffer): Promise<void> {
  if (request.acceptsEncodings("gzip", "identity") !== "gzip") {
    response.send(await decompressed(body));
    return;
  }
  response.set("Content-Encoding", "gzip").send(body);
}
