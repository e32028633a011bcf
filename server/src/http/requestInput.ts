import type { Request } from "express";
import { BadRequest } from "../errors.ts";

/**
 * All that came with a request as one object: path and query of a GET, the body of a POST.
 * Throws BadRequest where a name is given twice, as in `?limit=1&limit=2`, since neither can be preferred.
 */
export function requestInput(request: Request): unknown {
  const fromQuery = Object.entries(request.query);
  for (const [name, value] of fromQuery) {
    if (Array.isArray(value) || name in request.params) throw new BadRequest(`${shown(name)}: is given more than once`);
    if (request.method === "POST") throw new BadRequest(`${shown(name)}: belongs into the body`);
  }
  if (request.method !== "POST") return { ...request.query, ...request.params };
  if (request.body === undefined)
    throw new BadRequest("body: expected JSON with the header Content-Type: application/json");
  return request.body;
}

function shown(name: string): string {
  return name.slice(0, 60);
}
