import type { Tool } from "../defineTool.ts";
import { claimTool } from "./claim.ts";
import { claimsTool } from "./claims.ts";
import { entityTool } from "./entity.ts";
import { neighboursTool } from "./neighbours.ts";
import { pathsTool } from "./paths.ts";
import { searchTool } from "./search.ts";

/** All tools, in the order in which they are listed. */
export const tools: readonly Tool[] = [searchTool, entityTool, claimsTool, claimTool, neighboursTool, pathsTool];
