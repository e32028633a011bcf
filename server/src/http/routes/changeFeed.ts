import { FeedRequest } from "../../contract/index.ts";
import { BadRequest } from "../../errors.ts";
import { answerQuestion } from "../../questions/answerQuestion.ts";
import { changeFeed, type FeedAsked } from "../../releases/feed/changeFeed.ts";
import { type Context, defineRoute } from "../defineRoute.ts";

/** Rows of an answer whose claims a feed follows: as many as a page of an answer has at most. */
const MOST_ROWS = 500;

export const changeFeedRoutes = [
  defineRoute({
    path: "/changes.atom",
    summary:
      "What changed, as an Atom feed: for each version and subject the claims that are new, regraded (with the editors' reasons), ended, removed, or ran out. Of all claims, or of those of an entity or of a question's answer; the newest 500 entries.",
    request: FeedRequest,
    answer: { type: "application/atom+xml", name: null },
    isLarge: true,
    example: { path: "/changes.atom?entity=baogang-group" },
    async respond(context, asked) {
      const scope = await scopeOf(context, asked);
      const address = `/api/changes.atom${queryOf(asked)}`;
      return new TextEncoder().encode(await changeFeed(context, { ...scope, predicates: asked.predicates, address }));
    },
  }),
];

/** The request as the query of an address: the same for the same feed. */
function queryOf(asked: FeedRequest): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(asked)) if (String(value ?? "") !== "") query.append(name, String(value));
  query.sort();
  return query.size === 0 ? "" : `?${query}`;
}

/** The claims that a request means. Throws BadRequest for a parameter that neither the feed nor the question has. */
async function scopeOf(
  { store, questions }: Context,
  { question: id, entity, predicates, ...others }: FeedRequest,
): Promise<Pick<FeedAsked, "entity" | "among">> {
  if (id === undefined) {
    const unknown = Object.keys(others).map((name) => `${name.slice(0, 60)}: is unknown`);
    if (unknown.length > 0) throw new BadRequest(unknown.slice(0, 5).join("; "));
    return { entity: entity ?? null, among: null };
  }
  const given = entity === undefined ? others : { ...others, entity };
  const { question, claims } = await answerQuestion(store, questions, { ...given, id, limit: MOST_ROWS });
  const values = Object.values(given).filter((value) => value !== "");
  const name = values.length === 0 ? question.title : `${question.title} (${values.join(", ")})`;
  return { entity: null, among: { name, claims: new Set(claims.map((claim) => claim.id)) } };
}
