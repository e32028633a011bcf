import type { CallToolResult } from "@modelcontextprotocol/server";
import type { DoorContext } from "./Door.ts";
import type { Tool } from "./defineTool.ts";
import { faultText } from "./faultText.ts";

/** Answers a call of a tool in its turn. Whatever goes wrong is an answer that says so. */
export async function callTool(tool: Tool, context: DoorContext, asked: unknown): Promise<CallToolResult> {
  try {
    const { text, data } = await context.inTurn(() => tool.respond(context, asked));
    return { content: [{ type: "text", text }], structuredContent: data };
  } catch (error) {
    return { content: [{ type: "text", text: faultText(error, context) }], isError: true };
  }
}
