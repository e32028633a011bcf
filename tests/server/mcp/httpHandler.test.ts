import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { Client, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import express from "express";
import { closeServer } from "../../../server/src/http/listen.ts";
import { overHttp } from "../../../server/src/mcp/httpHandler.ts";
import { createSuiteServer } from "../../support/mcp/suiteServer.ts";

let server: Server;
let client: Client;

beforeAll(async () => {
  const answer = overHttp(createSuiteServer);
  server = express()
    .use("/mcp", (request, response) => answer(request, response))
    .listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  client = new Client({ name: "a test", version: "1.0.0" });
  // A server that listens on a port has an address of this kind.
  const { port } = server.address() as AddressInfo;
  await client.connect(new StreamableHTTPClientTransport(new URL(`http://127.0.0.1:${port}/mcp`)));
});
afterAll(async () => {
  await client.close();
  await closeServer(server, 1000);
});

test.each([
  ["test_simple_text", ["text"]],
  ["test_image_content", ["image"]],
  ["test_audio_content", ["audio"]],
  ["test_embedded_resource", ["resource"]],
  ["test_multiple_content_types", ["text", "image", "resource"]],
])("what %s answers arrives whole", async (name, types) => {
  const { content } = await client.callTool({ name, arguments: {} });
  expect(content.map(({ type }) => type)).toEqual(types);
});

test("progress is told while the tool works", async () => {
  const told: number[] = [];
  const onprogress = ({ progress }: { progress: number }) => told.push(progress);
  await client.callTool({ name: "test_tool_with_progress", arguments: {} }, { onprogress });
  expect(told).toEqual([0, 50, 100]);
});

test("a tool that throws answers with an error, and the schema of a tool keeps all its keywords", async () => {
  const { isError } = await client.callTool({ name: "test_error_handling", arguments: {} });
  expect(isError).toBe(true);
  const { tools } = await client.listTools();
  const schema = tools.find(({ name }) => name === "json_schema_2020_12_tool")?.inputSchema;
  expect(Object.keys(schema ?? {}).sort()).toEqual(["$defs", "$schema", "additionalProperties", "properties", "type"]);
});
