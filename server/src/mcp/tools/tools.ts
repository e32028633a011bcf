import type { Tool } from "../defineTool.ts";
import { askTool } from "./ask.ts";
import { changesTool } from "./changes.ts";
import { checkStatementsTool } from "./checkStatements.ts";
import { claimTool } from "./claim.ts";
import { claimsTool } from "./claims.ts";
import { compareTool } from "./compare.ts";
import { entityTool } from "./entity.ts";
import { landscapeTool } from "./landscape.ts";
import { neighboursTool } from "./neighbours.ts";
import { ownershipTool } from "./ownership.ts";
import { pathsTool } from "./paths.ts";
import { readTextTool } from "./readText.ts";
import { searchTool } from "./search.ts";
import { whatIfTool } from "./whatIf.ts";

/** All tools, in the order in which they are listed. */
export const tools: readonly Tool[] = [
  searchTool,
  entityTool,
  claimsTool,
  claimTool,
  neighboursTool,
  pathsTool,
  ownershipTool,
  whatIfTool,
  compareTool,
  landscapeTool,
  askTool,
  changesTool,
  readTextTool,
  checkStatementsTool,
];
