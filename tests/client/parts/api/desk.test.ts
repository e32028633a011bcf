import { QueryClient } from "@tanstack/react-query";
import { conflictOf, desk, saveFinding, writeDesk } from "../../../../client/src/parts/api/desk.ts";
import { keepReaderName } from "../../../../client/src/parts/api/request/readerName.ts";

interface Asked {
  path: string;
  method: string;
  headers: Record<string, string>;
}

const finding = { claim: {}, rows: [], override: null };

/** A server with these answers to writes, in order, and a new token with each request for the desk. */
function serverAnswering(...answers: { status: number; body: unknown }[]): Asked[] {
  const asked: Asked[] = [];
  let tokens = 0;
  globalThis.fetch = async (input, init) => {
    const [path, method] = [String(input), init?.method ?? "GET"];
    asked.push({ path, method, headers: { ...(init?.headers as Record<string, string>) } });
    if (method === "GET") tokens += 1;
    const { status, body } =
      method === "GET"
        ? { status: 200, body: { token: `token ${tokens}` } }
        : (answers.shift() ?? { status: 500, body: null });
    return { ok: status < 400, status, json: async () => body } as Response;
  };
  return asked;
}

const refused = (code: string) => ({ error: { code, message: code } });

test("a write carries the page's token, the writer's name and the state that was seen", async () => {
  keepReaderName("Ünal 王");
  const asked = serverAnswering({ status: 200, body: { change: 3 } }, { status: 200, body: { change: 4 } });
  const queries = new QueryClient();
  expect(await writeDesk(queries, saveFinding("desk-1", finding, null))).toEqual({ change: 3 });
  await writeDesk(queries, saveFinding("desk-1", finding, "abc"));
  const [first, second] = asked.filter(({ method }) => method === "PUT");
  expect(first).toMatchObject({ path: "/api/desk/findings/desk-1" });
  expect(first?.headers).toMatchObject({
    "x-atlas-token": "token 1",
    "x-atlas-who": encodeURIComponent("Ünal 王"),
    "if-none-match": "*",
  });
  expect(second?.headers["if-match"]).toBe('"abc"');
});

test("a token that has run out is fetched anew once", async () => {
  const asked = serverAnswering({ status: 403, body: refused("wrong_token") }, { status: 200, body: { change: 1 } });
  const queries = new QueryClient();
  await queries.fetchQuery(desk());
  expect(await writeDesk(queries, saveFinding("desk-1", finding, null))).toEqual({ change: 1 });
  expect(asked.filter(({ method }) => method === "PUT").map(({ headers }) => headers["x-atlas-token"])).toEqual([
    "token 1",
    "token 2",
  ]);
});

test("a row that changed in the meantime comes with the refusal, any other failure is none", async () => {
  const current = { table: "claims", key: "desk-1" };
  serverAnswering(
    { status: 412, body: { ...refused("precondition_failed"), current } },
    { status: 500, body: refused("internal") },
  );
  const queries = new QueryClient();
  const write = () => writeDesk(queries, saveFinding("desk-1", finding, "old")).catch((error: unknown) => error);
  expect(conflictOf(await write())).toEqual({ current });
  expect(conflictOf(await write())).toBeUndefined();
});

test("after a write every answer is asked again, and what nobody sees is dropped", async () => {
  serverAnswering({ status: 200, body: { change: 1 } });
  const queries = new QueryClient();
  queries.setQueryData(["picture", "a"], {});
  await writeDesk(queries, saveFinding("desk-1", finding, null));
  expect(queries.getQueryData(["picture", "a"])).toBeUndefined();
});
