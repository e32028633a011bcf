import { join } from "node:path";
import { Client } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { tools } from "../../../server/src/mcp/tools/tools.ts";
import { buildOnce } from "../../support/engines/buildOnce.ts";
import { runScript } from "../../support/engines/runScript.ts";
import { callOf } from "../../support/mcp/callOf.ts";

const COMMAND = join(import.meta.dirname, "../../../server/dist/commands/mcp.js");

test("an assistant that starts the program calls every tool over stdin and stdout", async () => {
  buildOnce("server");
  const client = new Client({ name: "a test", version: "1.0.0" });
  await client.connect(
    new StdioClientTransport({ command: process.execPath, args: [COMMAND], env: { ATLAS_DESK: "off" } }),
  );
  try {
    for (const { name, example } of tools) {
      const { text, isError } = await callOf(client, name, example);
      expect({ name, isError }).toEqual({ name, isError: false });
      expect(text).toContain("What this cannot tell you:");
    }
  } finally {
    await client.close();
  }
});

test("with ATLAS_MCP=off it ends and says why, on stderr alone", async () => {
  expect(await runScript("commands/mcp.ts", [], { ATLAS_MCP: "off" })).toEqual({
    code: 1,
    stdout: "",
    stderr: "ATLAS_MCP=off: this atlas lets no assistants in\n",
  });
});
