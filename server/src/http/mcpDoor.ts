import { type RequestHandler, Router } from "express";
import { NotFound } from "../errors.ts";
import type { HandlerOptions } from "../mcp/httpHandler.ts";
import { createTurns } from "./createTurns.ts";
import { isFromHere } from "./desk/guardWrites.ts";
import { WrongOrigin } from "./httpErrors.ts";

/** Answers made at once; assistants ask one question after another, and some read much of the graph. */
const TURNS = { atOnce: 2, waiting: 64, patienceMs: 20_000 };

interface DoorOptions extends Omit<HandlerOptions, "inTurn"> {
  publicUrl: string | null;
}

/** The way in for assistants. The SDK is loaded at the first request, so that a start does not wait for it. */
export function mcpDoor({ publicUrl, ...options }: DoorOptions): Router {
  const router = Router();
  if (options.mcp === "off") {
    router.use(() => {
      throw new NotFound("this server lets no assistants in (ATLAS_MCP=off)");
    });
    return router;
  }
  const open = async () => {
    const { httpHandler } = await import("../mcp/httpHandler.ts");
    return httpHandler({ ...options, inTurn: createTurns(TURNS) });
  };
  let opened: ReturnType<typeof open> | null = null;
  let openedFor = "";
  router.use(sameOrigin(publicUrl), async (request, response) => {
    response.locals.route = "/mcp";
    // A graph of the published data alone is made anew for another version; one that is shared follows by itself.
    const isOld = options.mcp === "public" && openedFor !== options.servedFolder();
    if (isOld || opened === null) [opened, openedFor] = [open(), options.servedFolder()];
    // Whoever comes after a failure tries again.
    opened.catch(() => {
      opened = null;
    });
    const answer = await opened;
    await answer(request, response);
  });
  return router;
}

/** Refuses pages of other sites; a program that is no browser names no origin. */
export function sameOrigin(publicUrl: string | null): RequestHandler {
  return (request, _response, next) => {
    const isFromBrowser = request.get("Origin") !== undefined || request.get("Sec-Fetch-Site") !== undefined;
    if (isFromBrowser && !isFromHere(request, publicUrl))
      throw new WrongOrigin("pages of other sites may not ask this server");
    next();
  };
}
