import { inLanguages } from "../../model/words/language.ts";
import type { ConnectionId } from "./connections.ts";

const en = {
  title: "Assistants",
  lead: "An assistant that speaks the Model Context Protocol (MCP) can answer from this atlas instead of from memory: with ID, grade and last confirmation of each claim, and the limits of each answer. It only reads.",
  names: {
    address: "The address",
    editor: "An editor",
    desktop: "A desktop program",
    http: "Any HTTP client",
  } satisfies Record<ConnectionId, string>,
  hints: {
    address: "For an assistant that asks for the address of a server (streamable HTTP).",
    editor: "For an editor with a file of servers, such as mcp.json.",
    desktop:
      "For a program that starts its servers itself. Put in the folder of the atlas. It reads your desk as it is at the start.",
    http: "The first request; tools/list and tools/call follow.",
  } satisfies Record<ConnectionId, string>,
  copy: (what: string) => `Copy: ${what}`,
  failed: "The browser did not copy. Select the text and copy it.",
  goodToKnow: "Good to know",
  notes: [
    "Whatever an assistant reads goes to whoever runs it, the claims of your desk too; they are marked as your own. Where the atlas is started with ATLAS_MCP=public, it reads only the published data set, and with ATLAS_MCP=off nothing.",
    "Where this atlas has a token, send it as the header Authorization: Bearer …",
    "Three prompts come with it: Brief me on …, Check this text, What has changed on … They tell the assistant to keep the grades, and never to call a self-reported claim a fact. Whether it does so, only you can see: follow the IDs.",
  ],
};

export type Strings = typeof en;

/** The words of the page on assistants. */
export const strings = inLanguages(en, async () => (await import("./strings.zh.ts")).zh);
