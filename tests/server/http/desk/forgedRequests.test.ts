import { readdir, rm } from "node:fs/promises";
import { createConnection } from "node:net";
import type { Express } from "express";
import { zipSync } from "fflate";
import request from "supertest";
import { DeskState } from "../../../../server/src/contract/index.ts";
import { listen } from "../../../../server/src/http/listen.ts";
import { portOf } from "../../../support/engines/portOf.ts";
import { type TestApp, testApp } from "../../../support/engines/testApp.ts";
import { interview, type OpenedDesk, withDesk } from "../../../support/records/openedDesk.ts";
import { isFullRun } from "../../../support/tier.ts";

const { id, ...finding } = interview();
const TOKEN = "0123456789-abcdef";
/** Changes within a minute. */
const FLOOD = isFullRun ? 10_000 : 1000;

type Headers = Record<string, string>;
interface Sent {
  method?: "put" | "post" | "delete" | "get" | "head" | "options" | "trace";
  path?: string;
  headers?: Headers;
  /** Headers that a page of this server sends, and this request does not. */
  without?: string[];
  body?: unknown;
}

/** What a page of this server sends to save a new finding. */
async function pageHeaders(app: Express, extra: Headers = {}): Promise<Headers> {
  const { body } = await request(app)
    .get("/api/desk")
    .set({ Host: "localhost:3000", ...extra });
  return {
    Host: "localhost:3000",
    Origin: "http://localhost:3000",
    "Sec-Fetch-Site": "same-origin",
    "X-Atlas-Token": DeskState.parse(body).token,
    "If-None-Match": "*",
    "Content-Type": "application/json",
    ...extra,
  };
}

async function send(app: Express, headers: Headers, sent: Sent): Promise<request.Response> {
  const { method = "put", path = `/api/desk/findings/${id}`, without = [], body = finding } = sent;
  const all = Object.entries({ ...headers, ...sent.headers }).filter(([name]) => !without.includes(name));
  const asked = request(app)[method](path).set(Object.fromEntries(all));
  const answer = await (["put", "post"].includes(method)
    ? asked.send(typeof body === "string" ? body : JSON.stringify(body))
    : asked);
  return answer;
}

/** Expects that the desk is as it was: empty, and without a folder. */
async function expectUntouched({ desk, folder }: OpenedDesk): Promise<void> {
  expect((await desk.state()).history).toEqual([]);
  expect(await readdir(folder).catch(() => null)).toBeNull();
}

const zipped = (files: Record<string, Uint8Array>) => Buffer.from(zipSync(files)).toString("base64");
const bytes = (text: string) => new Uint8Array(Buffer.from(text));
const takes = (content: string): Sent => ({
  method: "post",
  path: "/api/desk/folder",
  body: { content, conflicts: "take" },
});

/** A zip whose directory says that its one file is small, while it unpacks to 40 MB. */
function lyingZip(): string {
  const zip = Buffer.from(zipSync({ "sources.csv": new Uint8Array(40_000_000) }, { level: 9 }));
  const directory = zip.lastIndexOf(Buffer.from("PK\u0001\u0002"));
  zip.writeUInt32LE(100, 22);
  zip.writeUInt32LE(100, directory + 24);
  return zip.toString("base64");
}

const forged: [string, Sent, number, string][] = [
  ["from another origin", { headers: { Origin: "https://evil.example" } }, 403, "wrong_origin"],
  ["from another port of this machine", { headers: { Origin: "http://localhost:3001" } }, 403, "wrong_origin"],
  ["from an opaque origin", { headers: { Origin: "null" } }, 403, "wrong_origin"],
  ["from an origin that is no address", { headers: { Origin: "localhost:3000" } }, 403, "wrong_origin"],
  [
    "without an origin, across sites",
    { without: ["Origin"], headers: { "Sec-Fetch-Site": "cross-site" } },
    403,
    "wrong_origin",
  ],
  [
    "without an origin, of a sister site",
    { without: ["Origin"], headers: { "Sec-Fetch-Site": "same-site" } },
    403,
    "wrong_origin",
  ],
  ["with our origin, but across sites", { headers: { "Sec-Fetch-Site": "cross-site" } }, 403, "wrong_origin"],
  ["that does not say where it comes from", { without: ["Origin", "Sec-Fetch-Site"] }, 403, "wrong_origin"],
  ["without a token", { without: ["X-Atlas-Token"] }, 403, "wrong_token"],
  ["with a wrong token", { headers: { "X-Atlas-Token": "A".repeat(24) } }, 403, "wrong_token"],
  ["with an empty token", { headers: { "X-Atlas-Token": "" } }, 403, "wrong_token"],
  ["as plain text, which a form can send", { headers: { "Content-Type": "text/plain" } }, 400, "bad_request"],
  [
    "as a form",
    { headers: { "Content-Type": "application/x-www-form-urlencoded" }, body: "override=" },
    400,
    "bad_request",
  ],
  [
    "as a form with parts",
    { headers: { "Content-Type": "multipart/form-data; boundary=x" }, body: "--x--" },
    400,
    "bad_request",
  ],
  ["without a condition", { without: ["If-None-Match"] }, 428, "condition_needed"],
  ["with both conditions", { headers: { "If-Match": '"abc"' } }, 400, "bad_request"],
  [
    "with an old tag",
    { without: ["If-None-Match"], headers: { "If-Match": '"abcdefgh"' } },
    412,
    "precondition_failed",
  ],
  ["with any tag", { without: ["If-None-Match"], headers: { "If-Match": "*" } }, 400, "bad_request"],
  ["with a tag that is none", { without: ["If-None-Match"], headers: { "If-Match": "'; DROP" } }, 400, "bad_request"],
  ["with a body too large", { body: { ...finding, override: "x".repeat(300_000) } }, 413, "payload_too_large"],
  ["with deep JSON", { body: `{"claim":${'{"a":'.repeat(20_000)}1${"}".repeat(20_000)}}` }, 400, "bad_request"],
  ["with a deep list", { body: "[".repeat(100_000) }, 400, "bad_request"],
  ["with too many rows", { body: { ...finding, rows: Array(41).fill(finding.rows[0]) } }, 400, "bad_request"],
  [
    "with a table of its own",
    { body: { ...finding, rows: [{ table: "journal", tag: null, cells: {} }] } },
    400,
    "bad_request",
  ],
  ["with a prototype", { body: `{"claim":{"__proto__":"x"},"rows":[],"override":null}` }, 422, "faulty_rows"],
  [
    "with a file as column",
    { body: { ...finding, claim: { ...finding.claim, "../../x.csv": "a" } } },
    422,
    "faulty_rows",
  ],
  ["with an id in its body", { body: { ...finding, id: "other" } }, 400, "bad_request"],
  ["with a query", { path: `/api/desk/findings/${id}?override=x` }, 400, "bad_request"],
  ["for a path above", { path: "/api/desk/findings/..%2f..%2fjournal" }, 400, "bad_request"],
  ["for an absolute path", { path: "/api/desk/findings/%2fetc%2fpasswd" }, 400, "bad_request"],
  ["for a drive", { path: "/api/desk/findings/C:%5Cdesk" }, 400, "bad_request"],
  ["for a name with a NUL", { path: "/api/desk/findings/desk%00" }, 400, "bad_request"],
  ["for a name encoded twice", { path: "/api/desk/findings/%252e%252e" }, 400, "bad_request"],
  ["for a name badly encoded", { path: "/api/desk/findings/%ff" }, 400, "bad_request"],
  ["for a folder further down", { path: "/api/desk/findings/a/b" }, 404, "not_found"],
  [
    "under a foreign name (DNS rebinding)",
    { headers: { Host: "evil.example", Origin: "http://evil.example" } },
    421,
    "wrong_host",
  ],
  ["in a name that cannot be decoded", { headers: { "X-Atlas-Who": "%ff" } }, 400, "bad_request"],
  ["in a name of 61 characters", { headers: { "X-Atlas-Who": "a".repeat(61) } }, 400, "bad_request"],
  ["in a name with a line break", { headers: { "X-Atlas-Who": "Ada%0Ax" } }, 400, "bad_request"],
  ["by GET", { method: "get" }, 405, "method_not_allowed"],
  ["by POST", { method: "post" }, 405, "method_not_allowed"],
  ["by OPTIONS", { method: "options" }, 405, "method_not_allowed"],
  ["by TRACE", { method: "trace" }, 405, "method_not_allowed"],
  [
    "through the route that tells queries",
    { method: "post", path: "/api/queries", body: { path: "/desk/undo", body: { change: 1 } } },
    404,
    "not_found",
  ],
  ["to undo what never was", { method: "post", path: "/api/desk/undo", body: { change: 7 } }, 404, "not_found"],
  ["with a zip that is none", takes("bm8gemlw"), 400, "bad_request"],
  ["with a zip of a file above", takes(zipped({ "../claims/desk.csv": bytes("id\n") })), 400, "bad_request"],
  ["with a zip of an absolute file", takes(zipped({ "/etc/passwd": bytes("x") })), 400, "bad_request"],
  ["with a zip of a file on a drive", takes(zipped({ "C:\\sources.csv": bytes("x") })), 400, "bad_request"],
  ["with a zip of a file named with a NUL", takes(zipped({ "sources.csv\u0000.png": bytes("x") })), 400, "bad_request"],
  ["with a zip of an encoded name", takes(zipped({ "claims%2f..%2fdesk.csv": bytes("x") })), 400, "bad_request"],
  ["with a zip that has a journal", takes(zipped({ "journal.jsonl": bytes("{}\n") })), 400, "bad_request"],
  ["with a zip that has a lock", takes(zipped({ ".desk.lock": bytes("{}") })), 400, "bad_request"],
  ["with a zip bomb", takes(zipped({ "sources.csv": new Uint8Array(40_000_000) })), 400, "bad_request"],
  ["with a zip bomb that lies about its size", takes(lyingZip()), 400, "bad_request"],
  [
    "with a zip of too many files",
    takes(zipped(Object.fromEntries(Array.from({ length: 61 }, (_, n) => [`claims/a${n}.csv`, bytes("id\n")])))),
    400,
    "bad_request",
  ],
  ["with more than a zip may have", takes("A".repeat(17_000_000)), 413, "payload_too_large"],
];

test("what a page of this server sends is saved", () =>
  withDesk(async ({ desk }) => {
    const { app } = testApp({ desk });
    const { status, body } = await send(app, await pageHeaders(app), {});
    expect([status, body]).toEqual([200, { change: 1, tag: expect.any(String), in_graph: true, regraded: [] }]);
  }));

describe("a request is refused, and nothing is written,", () => {
  test.each(forged)("%s", async (_, sent, status, code) =>
    withDesk(async (opened) => {
      const { app } = testApp({ desk: opened.desk });
      const answer = await send(app, await pageHeaders(app), sent);
      expect([answer.status, answer.body.error?.code]).toEqual([status, code]);
      expect(answer.headers["cache-control"]).toMatch(/no-store/);
      expect(answer.headers["access-control-allow-origin"]).toBeUndefined();
      await expectUntouched(opened);
    }),
  );

  test("by HEAD, which has no body to tell it", () =>
    withDesk(async (opened) => {
      const { app } = testApp({ desk: opened.desk });
      expect((await send(app, await pageHeaders(app), { method: "head" })).status).toBe(405);
      await expectUntouched(opened);
    }));

  test("with the token of another start of the server", () =>
    withDesk(async (opened) => {
      const before = testApp({ desk: opened.desk });
      const { app } = testApp({ desk: opened.desk });
      const answer = await send(app, await pageHeaders(before.app), {});
      expect([answer.status, answer.body.error.code]).toEqual([403, "wrong_token"]);
      await expectUntouched(opened);
    }));

  test("where readers log in and this one has not", () =>
    withDesk(async (opened) => {
      for (const access of [
        { kind: "token", token: TOKEN },
        { kind: "proxy", header: "X-User" },
      ] as const) {
        const { app } = testApp({ desk: opened.desk, access, localOnly: false });
        const login: Headers = access.kind === "token" ? { Authorization: `Bearer ${TOKEN}` } : { "X-User": "ada" };
        const headers = await pageHeaders(app, login);
        const answer = await send(app, headers, { without: Object.keys(login) });
        expect([answer.status, answer.body.error.code]).toEqual([401, "login_needed"]);
        await expectUntouched(opened);
      }
    }));

  test("where everybody may read and nobody logs in", () =>
    withDesk(async (opened) => {
      const { app } = testApp({ desk: opened.desk, localOnly: false });
      const { body } = await request(app).get("/api/desk");
      expect([body.writes, body.why_not]).toEqual([false, "login"]);
      const answer = await send(app, await pageHeaders(app), {});
      expect([answer.status, answer.body.error.code]).toEqual([403, "desk_closed"]);
      await expectUntouched(opened);
    }));

  test("where the server keeps no desk", async () => {
    const { app } = testApp();
    const { body } = await request(app).get("/api/desk");
    expect([body.writes, body.why_not, body.rows]).toEqual([false, "off", []]);
    const answer = await send(app, await pageHeaders(app), {});
    expect([answer.status, answer.body.error.code]).toEqual([403, "desk_closed"]);
  });

  test("after 120 changes in a minute, however many come", () =>
    withDesk(async ({ desk }) => {
      const { app } = testApp({ desk, requestsPerMinute: 1_000_000 });
      const server = await listen(app, { host: "127.0.0.1", port: 0 });
      const port = portOf(server);
      const headers = { ...(await pageHeaders(app)), Host: `localhost:${port}`, Origin: `http://localhost:${port}` };
      const statuses = new Map<number, number>();
      // Raw, over a few connections: ten thousand requests by a client of its own would take minutes.
      await Promise.all(
        Array.from({ length: 4 }, () =>
          floodOver(port, FLOOD / 4, headers, (status) => statuses.set(status, (statuses.get(status) ?? 0) + 1)),
        ),
      );
      server.close();
      const { 412: heard = 0, 429: refused = 0, ...others } = Object.fromEntries(statuses);
      expect([heard + refused, others]).toEqual([FLOOD, {}]);
      // Of requests that come in one burst, the limiter may refuse all.
      expect(heard).toBeLessThanOrEqual(120);
      const answer = await send(app, headers, {});
      expect([answer.status, answer.body.error]).toEqual([
        429,
        { code: "too_many_requests", message: "at most 120 changes a minute are allowed: wait a moment" },
      ]);
      expect((await desk.state()).history).toEqual([]);
    }));
});

/** Sends many requests to remove a row over one connection, and tells the status of each answer. */
function floodOver(port: number, count: number, headers: Headers, heard: (status: number) => void): Promise<void> {
  const { "If-None-Match": _, "Content-Type": __, ...rest } = headers;
  const lines = Object.entries({ ...rest, "If-Match": '"abcdefgh"' }).map(([name, value]) => `${name}: ${value}`);
  const one = `DELETE /api/desk/findings/${id} HTTP/1.1\r\n${lines.join("\r\n")}\r\n\r\n`;
  return new Promise((resolve, reject) => {
    const socket = createConnection(port, "127.0.0.1", () => socket.write(one.repeat(count)));
    let left = count;
    let text = "";
    socket.on("error", reject);
    socket.on("data", (chunk) => {
      text += chunk;
      for (const [, status] of text.matchAll(/HTTP\/1\.1 (\d{3}) /g)) {
        heard(Number(status));
        left -= 1;
      }
      // What may be the beginning of the next status line.
      text = text.slice(-16).replace(/[\s\S]*HTTP\/1\.1 \d{3} /, "");
      if (left === 0) socket.end(resolve);
    });
  });
}

describe("the log of a server with a desk", () => {
  test("holds no statement, name, person or id, whatever is asked of the desk", () =>
    withDesk(async ({ desk, folder }) => {
      const { app, log }: TestApp = testApp({ desk });
      const headers = { ...(await pageHeaders(app)), "X-Atlas-Who": encodeURIComponent("Łucja 包") };
      await send(app, headers, { method: "post", path: "/api/desk/check", body: { id, ...finding } });
      expect((await send(app, headers, {})).status).toBe(200);
      await send(app, headers, { body: { ...finding, claim: { ...finding.claim, object: "nobody" } } });
      await send(app, headers, {
        path: "/api/desk/notes/secret-note",
        body: { about: "entity", target: "nova-motors", text: "Hush." },
      });
      await send(app, headers, { method: "delete" });
      await send(app, headers, { method: "post", path: "/api/desk/undo", body: { change: 1 } });
      await send(app, headers, { method: "get", path: "/api/desk/folder" });
      await send(app, headers, { path: `/api/desk/findings/${id}/more` });
      // A folder that cannot be written is a failure, which is logged with its cause.
      await rm(folder, { recursive: true });
      await send(app, headers, { path: "/api/desk/findings/desk-other" });
      const text = JSON.stringify(log);
      expect(log.length).toBeGreaterThan(8);
      expect(text).toContain("/api/desk/findings/:id");
      expect(text).not.toMatch(/nova|motors|desk-aaaa|desk-other|secret-note|hush|Łucja|%C5%81|supplies/i);
    }));
});
