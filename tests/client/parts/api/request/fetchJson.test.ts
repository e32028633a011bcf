import { ApiError } from "../../../../../client/src/parts/api/request/ApiError.ts";
import { failureMessage } from "../../../../../client/src/parts/api/request/failureMessage.ts";
import { fetchJson } from "../../../../../client/src/parts/api/request/fetchJson.ts";
import { fakeFetch } from "../../../../support/browser/fakeFetch.ts";

test("an answer is handed on as it is", async () => {
  fakeFetch({ "/api/summary": { body: { claim_count: 3 } } });
  expect(await fetchJson("/api/summary")).toEqual({ claim_count: 3 });
});

test("an error of the server keeps its code and message", async () => {
  fakeFetch({ "/api/entities/x": { status: 404, code: "not_found", message: "there is no entity x" } });
  await expect(fetchJson("/api/entities/x")).rejects.toMatchObject({
    code: "not_found",
    message: "there is no entity x",
  });
});

test("a server that cannot be reached is an error of its own", async () => {
  fakeFetch({ "/api": "unreachable" });
  await expect(fetchJson("/api/summary")).rejects.toMatchObject({ code: "network" });
});

test("a proxy's page in place of an answer counts as no answer", async () => {
  globalThis.fetch = async () => new Response("<html>Bad gateway</html>", { status: 502 });
  await expect(fetchJson("/api/summary")).rejects.toMatchObject({ code: "network" });
});

test("an error in a shape that nobody promised counts as no answer", async () => {
  globalThis.fetch = async () => Response.json({ error: "boom" }, { status: 500 });
  await expect(fetchJson("/api/summary")).rejects.toMatchObject({ code: "network" });
});

test("a request that is given up rejects as given up, not as a failure to report", async () => {
  const fake = fakeFetch({ "/api": { body: {} } });
  fake.hold("/api");
  const controller = new AbortController();
  const answer = fetchJson("/api/summary", { signal: controller.signal });
  controller.abort();
  await expect(answer).rejects.toMatchObject({ name: "AbortError" });
});

test("only what may pass is worth asking again", () => {
  const codes = ["network", "store_unavailable", "query_timeout", "too_many_requests", "internal"] as const;
  expect(codes.map((code) => new ApiError(code, "").passing)).toEqual(codes.map(() => true));
  expect((["bad_request", "not_found"] as const).map((code) => new ApiError(code, "").passing)).toEqual([false, false]);
});

test("each failure is told in words, and a question that was wrong in the server's own", () => {
  expect(failureMessage(new ApiError("network", "x")).text).toMatch(/server is not responding/);
  expect(failureMessage(new ApiError("bad_request", "q: type something")).text).toBe("q: type something");
  expect(failureMessage(new Error("bug")).text).toBe("Something went wrong on this page.");
});
