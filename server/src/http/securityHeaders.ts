import type { RequestHandler } from "express";
import helmet from "helmet";

/** Headers that keep a page of ours to its own origin: no foreign script, style, font, frame or connection. */
export function securityHeaders(): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        // Mantine writes its theme, and Cytoscape its container's rules, into <style> elements at run time.
        styleSrc: ["'self'", "'unsafe-inline'"],
        // Pictures are exported from the canvas as data: and blob: addresses.
        imgSrc: ["'self'", "data:", "blob:"],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    xFrameOptions: { action: "deny" },
    // Whether this host is reached over TLS is known to the proxy in front, not here.
    strictTransportSecurity: false,
  });
}
