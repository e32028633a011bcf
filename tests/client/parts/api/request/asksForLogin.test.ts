import { fetchJson } from "../../../../../client/src/parts/api/request/fetchJson.ts";

/** Only these parts of a Response are read. */
const answer = (parts: Partial<Response>) => async () =>
  ({ ok: false, status: 0, type: "basic", json: async () => JSON.parse("<html>"), ...parts }) as Response;

test("a proxy that refuses with a page of its own, or leads to its login page, ends the login; a fault of a proxy does not", async () => {
  const codes: unknown[] = [];
  for (const parts of [{ status: 401 }, { type: "opaqueredirect" as const }, { status: 502 }, { status: 403 }]) {
    globalThis.fetch = answer(parts);
    codes.push(await fetchJson("/api/summary").catch(({ code }) => code));
  }
  expect(codes).toEqual(["login_needed", "login_needed", "network", "network"]);
});

test("no redirect is followed to a page that is no answer", async () => {
  let asked: RequestInit | undefined;
  globalThis.fetch = async (_, init) => {
    asked = init;
    return answer({ ok: true, status: 200, json: async () => ({}) })();
  };
  await fetchJson("/api/summary");
  expect(asked?.redirect).toBe("manual");
});
