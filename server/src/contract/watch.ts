import { z } from "zod";
import { impacts } from "../rules/impact.ts";
import { ClaimChange, ComparedState, ReleasedEntity, Version } from "./change.ts";
import { Claim } from "./claim.ts";
import { ClaimContext } from "./claimPage.ts";
import { Day, Ids, int, shape } from "./fields.ts";
import { MAX_BETWEEN } from "./request.ts";

/** Most things that one request can watch, and most claims behind one of them. */
export const MAX_WATCHED = 100;
const MAX_BEHIND = 5000;

/** The state that a reader saw last: the version of the data set, and the reader's day. */
const LastSeen = z.strictObject({
  version: Version.describe("The version of the data set that the reader saw last."),
  day: Day.describe("The reader's day at that time."),
});

const atMost = (most: number) => `expected at most ${most} IDs`;

/** Something watched: the claims that any of the three lists names. */
export const WatchedThing = LastSeen.extend({
  touching: Ids.max(MAX_BETWEEN, atMost(MAX_BETWEEN)).default([]).describe("Claims with one of these at either end."),
  between: Ids.max(MAX_BETWEEN, atMost(MAX_BETWEEN)).default([]).describe("Claims with both ends among these."),
  claims: Ids.max(MAX_BEHIND, atMost(MAX_BEHIND)).default([]).describe("These claims, such as those of an answer."),
}).meta({ id: "WatchedThing" });
export type WatchedThing = z.infer<typeof WatchedThing>;

/** Body of POST /api/changes/watched. */
export const WatchedRequest = shape("WatchedRequest", {
  today: Day.describe("The reader's day, by which claims run out."),
  seen: LastSeen.describe("What the reader saw at the last visit, for the whole data set."),
  watches: z.array(WatchedThing).max(MAX_WATCHED, `expected at most ${MAX_WATCHED} watches`),
});
export type WatchedRequest = z.infer<typeof WatchedRequest>;

/** The news of one thing. */
export const WatchedNews = shape("WatchedNews", {
  from: ComparedState.nullable().describe(
    "The version seen last; null if it is not kept, so that nothing is compared.",
  ),
  claim_count: int.describe("Number of its claims now."),
  impacts: z
    .array(z.strictObject({ impact: z.enum(impacts), count: int }))
    .describe("Number of its changed claims by what the change means to one who relied on it, each claim once."),
  changes: z.array(ClaimChange).describe("Its changes, most harmful first, at most 200; none for the whole data set."),
  run_out: Ids.describe("Claims whose date has passed since the day seen last, unreported by any source."),
  soon: Ids.describe("Claims whose date passes within 60 days, the first to pass first."),
});
export type WatchedNews = z.infer<typeof WatchedNews>;

/** Answer of POST /api/changes/watched. */
export const WatchedAnswer = shape("WatchedAnswer", {
  to: ComparedState,
  all: WatchedNews.describe("The news of the whole data set, without its changes."),
  watches: z.array(WatchedNews).describe("The news of each thing, in the order of the request."),
  claims: z.array(Claim).describe("The claims of this answer as the graph holds them now, by ID."),
  regraded: ClaimContext.describe("Sources and entities that show why regraded claims have their grade now."),
  entities: z.array(ReleasedEntity).describe("The entities at the ends of the changed claims, by ID."),
});
export type WatchedAnswer = z.infer<typeof WatchedAnswer>;
