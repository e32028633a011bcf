import { parse } from "node:querystring";
import {
  type AskedQuery,
  QueriesAnswer,
  QueriesRequest,
  QuestionAnswer,
  QuestionList,
  QuestionRequest,
} from "../../contract/index.ts";
import { NotFound } from "../../errors.ts";
import { answerQuestion } from "../../questions/answerQuestion.ts";
import type { GraphStore } from "../../store/GraphStore.ts";
import { defineRoute, type Route } from "../defineRoute.ts";
import { requestInput } from "../parseRequest.ts";

export const questionRoutes = [
  defineRoute({
    path: "/questions",
    summary: "The ready-made questions, with their parameters and columns.",
    answer: QuestionList,
    errors: [],
    example: { path: "/questions" },
    respond: ({ questions }) => ({ questions: questions.map(({ question }) => question) }),
  }),
  defineRoute({
    path: "/questions/:id",
    summary: "The answer to a question, with the claims behind each row. An unknown ID in a parameter is an error.",
    request: QuestionRequest,
    answer: QuestionAnswer,
    isLarge: true,
    example: { path: "/questions/whoElseMakesIt?technology=sintered-ndfeb-magnets" },
    respond: ({ store, questions }, asked) => answerQuestion(store, questions, asked),
  }),
];

/** Finds the queries that a route runs for a request, by running it. */
export function queryRoutes(routes: readonly Route[]): Route[] {
  return [
    defineRoute({
      method: "post",
      path: "/queries",
      summary:
        "The Cypher queries that a request runs, with their parameters, for readers who want to run them in Neo4j. POST because the request can be long; it changes nothing.",
      request: QueriesRequest,
      answer: QueriesAnswer,
      example: { path: "/queries", body: { path: "/entities/baogang-group/neighbours?limit=30" } },
      async respond(context, { path, body }) {
        const [place = "", ...query] = path.split("?");
        const [route, params] = routeOf(routes, place, body === undefined ? "get" : "post");
        const { store, queries } = recordingStore(context.store);
        const asked = { method: route.method.toUpperCase(), query: parse(query.join("?")), params, body };
        await route.respond({ ...context, store }, requestInput(asked));
        return { queries };
      },
    }),
  ];
}

/** The route of a path, and the values in the path: ids, which need no decoding. */
function routeOf(routes: readonly Route[], path: string, method: Route["method"]): [Route, Record<string, string>] {
  for (const route of routes) {
    const pattern = route.path.replace(/:(\w+)/g, "(?<$1>[^/]+)");
    const found = route.method === method ? new RegExp(`^${pattern}$`).exec(path) : null;
    if (found) return [route, { ...found.groups }];
  }
  throw new NotFound(`there is no route ${method.toUpperCase()} /api${path}; /api/docs lists all routes`);
}

/** A store that records each query text passed to another, with the parameters of its first run. */
function recordingStore(store: GraphStore): { store: GraphStore; queries: AskedQuery[] } {
  const queries: AskedQuery[] = [];
  const read: GraphStore["read"] = (text, params) => {
    const known = queries.find(({ name }) => name === text.name);
    if (known) known.times += 1;
    else queries.push({ name: text.name, cypher: text.cypher, params, times: 1 });
    return store.read(text, params);
  };
  return { store: { ...store, read }, queries };
}
