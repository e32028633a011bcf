import type { RequestHandler } from "express";
import { MethodNotAllowed } from "./httpErrors.ts";

/** Refuses every method that no handler before it has answered, and says which ones are. */
export function refuseMethod(allowed: string): RequestHandler {
  return (request, response) => {
    response.set("Allow", allowed);
    throw new MethodNotAllowed(`${request.method} is not possible here, only ${allowed}`);
  };
}
