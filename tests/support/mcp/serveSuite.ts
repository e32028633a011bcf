import express from "express";
import { localHosts } from "../../../server/src/http/guards.ts";
import { errorHandler } from "../../../server/src/http/httpErrors.ts";
import { sameOrigin } from "../../../server/src/http/mcpDoor.ts";
import { overHttp } from "../../../server/src/mcp/httpHandler.ts";
import { createSuiteServer } from "./suiteServer.ts";

// tsx tests/support/mcp/serveSuite.ts: waits for the official conformance suite (README.md).
const answer = overHttp(createSuiteServer);
express()
  .use(localHosts)
  .use("/mcp", sameOrigin(null), (request, response) => answer(request, response))
  .use(errorHandler)
  .listen(3001, "127.0.0.1", () => console.log("http://localhost:3001/mcp"));
