import { type RequestHandler, Router } from "express";
import type { AssistantAccess } from "../Access.ts";
import { DATA_FOLDER } from "../dataset/dataFolder.ts";
import { NotFound } from "../errors.ts";
import type { DoorContext } from "../mcp/Door.ts";
import { createTurns } from "./createTurns.ts";
import type { Context } from "./defineRoute.ts";
import { isFromHere } from "./desk/guardWrites.ts";
import { WrongOrigin } from "./httpErrors.ts";

/** Answers made at once; assistants ask one question after another, and some read much of the graph. */
const TURNS = { atOnce: 2, waiting: 64, patienceMs: 20_000 };
/** Room for the longest text that is read, as in the API. */
const MOST_BYTES = 1_000_000;
/** Open streams that wait for changes; the tools never change, so nobody needs one. */
const MOST_STREAMS = 16;

interface DoorOptions extends Pick<Context, "store" | "questions" | "releases"> {
  mcp: AssistantAccess;
  publicUrl: string | null;
  queryTimeoutMs: number;
  report: DoorContext["report"];
}

/** The way in for assistants. The SDK is loaded at the first request, so that a start does not wait for it. */
export function mcpDoor(options: DoorOptions): Router {
  const router = Router();
  if (options.mcp === "off") {
    router.use(() => {
      throw new NotFound("this server lets no assistants in (ATLAS_MCP=off)");
    });
    return router;
  }
  let opened: ReturnType<typeof openDoor> | null = null;
  router.use(sameOrigin(options.publicUrl), async (request, response) => {
    response.locals.route = "/mcp";
    opened ??= openDoor(options);
    // Whoever comes after a failure tries again.
    opened.catch(() => {
      opened = null;
    });
    await (await opened)(request, response);
  });
  return router;
}

async function openDoor({ mcp, store, queryTimeoutMs, ...options }: DoorOptions) {
  const [{ createMcpHandler }, { toNodeHandler }, { createMcpServer }] = await Promise.all([
    import("@modelcontextprotocol/server"),
    import("@modelcontextprotocol/node"),
    import("../mcp/createMcpServer.ts"),
  ]);
  const { openEmbedded } = await import("../mcp/openEmbedded.ts");
  const context = {
    ...options,
    store: mcp === "public" ? await openEmbedded({ base: DATA_FOLDER, own: [] }, queryTimeoutMs) : store,
    inTurn: createTurns(TURNS),
  };
  return toNodeHandler(
    createMcpHandler(() => createMcpServer(context), {
      maxRequestBodySize: MOST_BYTES,
      maxSubscriptions: MOST_STREAMS,
    }),
  );
}

/** Refuses pages of other sites; a program that is no browser names no origin. */
function sameOrigin(publicUrl: string | null): RequestHandler {
  return (request, _response, next) => {
    const isFromBrowser = request.get("Origin") !== undefined || request.get("Sec-Fetch-Site") !== undefined;
    if (isFromBrowser && !isFromHere(request, publicUrl))
      throw new WrongOrigin("pages of other sites may not ask this server");
    next();
  };
}
