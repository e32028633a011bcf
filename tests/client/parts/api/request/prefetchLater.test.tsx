import { jest } from "@jest/globals";
import { prefetchLater } from "../../../../../client/src/parts/api/request/serverReach.ts";

const answer = async () => ({ ok: true, status: 200 }) as Response;
const silence = async () => Promise.reject(new TypeError("no network"));

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

test("a script is not asked for while the server is away, since a browser would keep it as failed", async () => {
  const load = jest.fn(async () => undefined);
  globalThis.fetch = silence;
  prefetchLater(load);
  await jest.advanceTimersByTimeAsync(10_000);
  expect(load).not.toHaveBeenCalled();
  globalThis.fetch = answer;
  await jest.advanceTimersByTimeAsync(10_000);
  expect(load).toHaveBeenCalledTimes(1);
});

test("what is left before its time is not asked for", async () => {
  const load = jest.fn(async () => undefined);
  globalThis.fetch = answer;
  const stop = prefetchLater(load);
  await jest.advanceTimersByTimeAsync(1000);
  stop();
  await jest.advanceTimersByTimeAsync(10_000);
  expect(load).not.toHaveBeenCalled();
});
