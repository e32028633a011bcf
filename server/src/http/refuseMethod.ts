import type { RequestHandler } from "express";
import { MethodNotAllowed } from "./httpErrors.ts";

/** Refuses every method that no earlier handler has answered, and names the allowed ones. */
export function refuseMethod(allowed: string): RequestHandler {
  return (request, response) => {
    response.set("Allow", allowed);
    throw new MethodNotAllowed(`${request.method} is not allowed here; allowed: ${allowed}`);
  };
}
