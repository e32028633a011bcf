import type { Client } from "@modelcontextprotocol/client";

/** The answer of a tool: its text, its data, and whether it is an error. */
export interface ToolAnswer {
  text: string;
  data: Record<string, unknown>;
  isError: boolean;
}

/** Calls a tool. The client itself checks the data by the tool's schema. */
export async function callOf(client: Client, name: string, args: Record<string, unknown>): Promise<ToolAnswer> {
  const { content, structuredContent, isError } = await client.callTool({ name, arguments: args });
  const [first] = content;
  if (content.length !== 1 || first?.type !== "text") throw new Error(`${name} answered ${JSON.stringify(content)}`);
  // The output of every tool is an object.
  const data = (structuredContent ?? {}) as Record<string, unknown>;
  return { text: first.text, data, isError: isError === true };
}
