import type { GraphRows } from "../../../server/src/dataset/grade/graphRows.ts";
import type { Tool } from "../../../server/src/mcp/defineTool.ts";
import { predicateIds } from "../../../server/src/rules/vocabulary.ts";
import { randomNumbers } from "../records/randomPicture.ts";

/** A call of a tool. */
export interface RandomCall {
  tool: Tool;
  args: Record<string, unknown>;
}

/** Calls of all tools by a seed: their examples with other entities, claims, filters and limits of the data set. */
export function randomCalls(
  tools: readonly Tool[],
  rows: GraphRows,
  { seed, calls }: { seed: number; calls: number },
): RandomCall[] {
  const random = randomNumbers(seed);
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[Math.floor(random() * items.length)];
    if (item === undefined) throw new Error("there is nothing to pick from");
    return item;
  };
  return Array.from({ length: calls }, (_, place) => {
    const tool = pick(tools.slice(place % tools.length));
    const args: Record<string, unknown> = { ...tool.example };
    for (const name of ["entity", "from", "to", "organisation"])
      if (name in args) args[name] = pick([pick(rows.entities).id, pick(rows.entities).name]);
    if (tool.name === "claim") args.id = pick(rows.claims).id;
    if ("query" in args) args.query = pick(rows.entities).name;
    if ("predicates" in args) args.predicates = [pick(predicateIds), pick(predicateIds)];
    if ("limit" in tool.input.shape) args.limit = 1 + Math.floor(random() * 20);
    return { tool, args };
  });
}
