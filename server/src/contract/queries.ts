import { z } from "zod";

/** Body of POST /api/queries: the request whose queries the caller wants to see. */
export const QueriesRequest = z.strictObject({
  path: z
    .string()
    .max(4000)
    .startsWith("/", "expected a path below /api, such as /entities/baogang-group")
    .describe("Path and query below /api, as in `/entities/baogang-group/neighbours?limit=30`."),
  body: z.record(z.string(), z.unknown()).optional().describe("The body of a POST request; absent for a GET."),
});
export type QueriesRequest = z.infer<typeof QueriesRequest>;

/** A Cypher query that a request runs. */
export const AskedQuery = z.strictObject({
  name: z.string().describe("Path of the query's file in cypher/, without the extension."),
  cypher: z.string(),
  params: z.record(z.string(), z.unknown()).describe("The parameters of its first run."),
  times: z.number().int().describe("How often the request runs the query, with different parameters each time."),
});
export type AskedQuery = z.infer<typeof AskedQuery>;

/** Answer of POST /api/queries, in the order in which the queries run. */
export const QueriesAnswer = z.strictObject({ queries: z.array(AskedQuery) });
export type QueriesAnswer = z.infer<typeof QueriesAnswer>;
