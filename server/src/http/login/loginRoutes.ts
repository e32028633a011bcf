import express, { type RequestHandler, Router } from "express";
import { rateLimit } from "express-rate-limit";
import type { Access } from "../../Access.ts";
import { LoginNeeded, refuseMethod } from "../httpErrors.ts";
import { LONGEST_HEAD } from "../listen.ts";
import { isAuthorized, MAX_TRIES, TRIES_MS } from "./isAuthorized.ts";
import { loginPage, loginStylesheet } from "./loginPage.ts";
import { newSession, SESSION_COOKIE, SESSION_MS, sameText } from "./session.ts";

/** For process managers: says only whether the server is ready, nothing about the data. */
const READY = "/api/ready";

/** Size limit of the form: the token, and the address to return to, which may hold a whole view at three bytes a character. */
const LONGEST_FORM = 3 * LONGEST_HEAD + 4096;

/** Does not name the header of the proxy: a client that bypasses the proxy could send it. */
const howToLogIn = {
  token: "open this server in a browser, or send the token as Authorization: Bearer",
  proxy: "use the address of the reverse proxy in front of this server, which handles logins",
  open: "",
};

/** The login, and the guard that requires it; an app with open access has neither. */
export function loginRoutes(access: Access): Router {
  const router = Router();
  if (access.kind === "token") {
    const form = express.urlencoded({ extended: false, limit: LONGEST_FORM, parameterLimit: 4 });
    router.get("/login/style.css", (_request, response) => {
      response.type("css").send(loginStylesheet);
    });
    router
      .route("/login")
      .get((request, response) => {
        response.set("Cache-Control", "no-store").type("html");
        response.send(
          loginPage(request, { to: safePath(request.query.to), state: isAuthorized(request, access) ? "in" : "out" }),
        );
      })
      .post(triesLimiter(), form, takingToken(access.token))
      .all(refuseMethod("GET, HEAD, POST"));
    router.post("/logout", (_request, response) => {
      response.clearCookie(SESSION_COOKIE, { path: "/" }).redirect(303, "/login");
    });
  }
  router.use((request, response, next) => {
    if (request.path === READY || isAuthorized(request, access)) return next();
    if (access.kind === "token" && wantsPage(request)) {
      return response.redirect(303, `/login?to=${encodeURIComponent(request.originalUrl)}`);
    }
    if (access.kind === "token") response.set("WWW-Authenticate", 'Bearer realm="Rare Earth Atlas"');
    throw new LoginNeeded(`log in first: ${howToLogIn[access.kind]}`);
  });
  return router;
}

function takingToken(token: string): RequestHandler {
  return (request, response) => {
    // The body parser returns an object for a form, and undefined for anything else.
    const fields: Record<string, unknown> = request.body ?? {};
    const given = typeof fields.token === "string" ? fields.token.trim() : "";
    const to = safePath(fields.to);
    response.set("Cache-Control", "no-store");
    if (!sameText(given, token)) {
      response
        .status(401)
        .type("html")
        .send(loginPage(request, { to, state: "wrong" }));
      return;
    }
    response.cookie(SESSION_COOKIE, newSession(token, Date.now()), {
      httpOnly: true,
      // Lax, so that a link in an e-mail opens the view; no request changes anything here.
      sameSite: "lax",
      secure: request.secure,
      maxAge: SESSION_MS,
      path: "/",
    });
    response.redirect(303, to);
  };
}

function triesLimiter(): RequestHandler {
  return rateLimit({
    windowMs: TRIES_MS,
    limit: MAX_TRIES,
    skipSuccessfulRequests: true,
    standardHeaders: "draft-8",
    legacyHeaders: false,
    validate: { xForwardedForHeader: false },
    handler(request, response) {
      response.status(429).set("Cache-Control", "no-store").type("html");
      response.send(loginPage(request, { to: "/", state: "tooMany" }));
    },
  });
}

/** Address after the login: only paths of this server, so no link redirects to another site. */
function safePath(to: unknown): string {
  if (typeof to !== "string" || !/^\/(?![/\\])/.test(to) || /[\\\r\n\t]/.test(to)) return "/";
  return to;
}

/** Redirects a browser that opens a page to the login; programs and open pages get 401. */
function wantsPage(request: express.Request): boolean {
  const isRead = request.method === "GET" || request.method === "HEAD";
  return isRead && !request.path.startsWith("/api/") && request.accepts(["json", "html"]) === "html";
}
