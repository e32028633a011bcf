import type { RequestHandler } from "express";
import { isLoopback } from "../rules/ownHost.ts";
import { WrongHost } from "./httpErrors.ts";

/**
 * Refuses requests for another host name. A foreign page can point its own name at 127.0.0.1 (DNS rebinding); the browser then takes
 * both for one origin and lets the page read our answers. But such requests still carry the foreign name.
 */
export const localHosts: RequestHandler = ({ headers: { host } }, _response, next) => {
  // A client without a Host header is no browser.
  if (host !== undefined && !isLoopback(host.replace(/:\d+$/, ""))) {
    throw new WrongHost(
      "this server serves only its own machine, at localhost; behind a reverse proxy, set TRUST_PROXY=1",
    );
  }
  next();
};
