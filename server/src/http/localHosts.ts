import type { RequestHandler } from "express";
import { WrongHost } from "./httpErrors.ts";

const LOCAL = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i;

/**
 * Refuses requests that do not name this machine. A page elsewhere can have its own name lead to 127.0.0.1 (DNS rebinding) and
 * then read what a server answers there, as a browser takes both for the same origin; but its requests still bear that name.
 */
export const localHosts: RequestHandler = ({ headers: { host } }, _response, next) => {
  // What sends no host at all is no browser.
  if (host !== undefined && !LOCAL.test(host)) {
    throw new WrongHost(
      "this server is for its own machine, and answers under localhost only; behind a reverse proxy it needs TRUST_PROXY=1",
    );
  }
  next();
};
