import { ApiError } from "../../../../../client/src/parts/api/request/ApiError.ts";
import { createQueryClient } from "../../../../../client/src/parts/api/request/createQueryClient.ts";

/** How often a request that keeps failing is repeated, and the longest and shortest pause before it. */
function retries(error: Error) {
  const { retry, retryDelay } = createQueryClient().getDefaultOptions().queries ?? {};
  if (typeof retry !== "function" || typeof retryDelay !== "function") throw new Error("no rule for retries");
  const pauses: number[] = [];
  while (retry(pauses.length, error)) pauses.push(retryDelay(pauses.length, error));
  return { times: pauses.length, shortest: Math.min(...pauses), longest: Math.max(...pauses) };
}

test("a busy server is asked again after the time that it names, and for half a minute", () => {
  const { times, shortest, longest } = retries(new ApiError("server_busy", ""));
  expect(times * shortest).toBeGreaterThanOrEqual(24_000);
  expect(shortest).toBeGreaterThanOrEqual(1000);
  expect(longest).toBeLessThan(2000);
});

test("those whom a busy server sent away do not all come back at once", () => {
  const { shortest, longest } = retries(new ApiError("server_busy", ""));
  expect(longest - shortest).toBeGreaterThan(100);
});

test("a server that is away is asked twice again, one that refuses is not", () => {
  expect(retries(new ApiError("store_unavailable", ""))).toEqual({ times: 2, shortest: 400, longest: 800 });
  expect(retries(new ApiError("bad_request", "")).times).toBe(0);
});
