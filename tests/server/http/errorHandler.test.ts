import request from "supertest";
import { QueryTimeout, RowShapeError, StillWorking, StoreUnavailable } from "../../../server/src/errors.ts";
import { fakeStore } from "../../support/engines/fakeStore.ts";
import { testApp } from "../../support/engines/testApp.ts";

const secret = "MATCH (e) at bolt://10.0.0.7 as neo4j";

function failing(error: unknown) {
  return testApp({ store: fakeStore({ read: () => Promise.reject(error) }) });
}

test("a request that cannot be taken is 400 and names the field", async () => {
  const answer = await request(testApp().app).get("/api/search");
  expect(answer.status).toBe(400);
  expect(answer.body).toEqual({ error: { code: "bad_request", message: "q: is required" } });
});

test.each([
  ["/api/entities/nobody", "there is no entity nobody"],
  ["/api/entities/nobody/claims", "there is no entity nobody"],
  ["/api/entities/nobody/neighbours", "there is no entity nobody"],
  ["/api/claims/nothing", "there is no claim nothing"],
  ["/api/sources/nothing", "there is no source nothing"],
  ["/api/nothing/at-all", "there is no route /api/nothing/at-all; /api/docs lists all routes"],
])("%s is 404", async (path, message) => {
  const answer = await request(testApp().app).get(path);
  expect(answer.status).toBe(404);
  expect(answer.body).toEqual({ error: { code: "not_found", message } });
});

test.each<[string, unknown, number]>([
  ["internal", new RowShapeError(secret), 500],
  ["internal", new TypeError(secret), 500],
  ["internal", secret, 500],
  ["internal", null, 500],
  ["internal", Object.assign(new Error(secret), { status: 404, type: "gone" }), 500],
  ["store_unavailable", new StoreUnavailable(secret), 503],
  ["query_timeout", new QueryTimeout(secret), 504],
])(
  "a failure of the kind %s shows nothing of its cause, which is logged under the request's id",
  async (code, thrown, status) => {
    const { app, log } = failing(thrown);
    const answer = await request(app).get("/api/entities/baogang-group");
    expect(answer.status).toBe(status);
    expect(answer.body).toEqual({ error: { code, message: expect.any(String) } });
    expect(JSON.stringify(answer.body) + JSON.stringify(answer.headers)).not.toContain("bolt");
    expect(answer.headers["cache-control"]).toBe("no-store");

    expect(log).toHaveLength(1);
    expect(log[0]).toMatchObject({
      level: status === 500 ? 50 : 40,
      req: { id: answer.headers["x-request-id"], method: "GET", url: "/api/entities/baogang-group" },
      res: { statusCode: status },
      err: { message: thrown instanceof Error ? secret : expect.any(String) },
    });
  },
);

test("a summary of an empty graph says that the store is unavailable", async () => {
  const answer = await request(testApp().app).get("/api/summary");
  expect(answer.status).toBe(503);
  expect(answer.body.error.code).toBe("store_unavailable");
});

test("who has waited long for what reads the whole data set is told to ask again", async () => {
  const answer = await request(failing(new StillWorking(secret)).app).get("/api/summary");
  expect(answer.status).toBe(504);
  expect(answer.body.error).toEqual({ code: "query_timeout", message: expect.stringContaining("try again") });
});
