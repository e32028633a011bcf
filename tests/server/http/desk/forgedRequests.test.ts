import {
  expectUntouched,
  finding,
  findingId,
  pageHeaders,
  type Sent,
  send,
} from "../../../support/desk/deskRequests.ts";
import { testApp } from "../../../support/engines/testApp.ts";
import { withDesk } from "../../../support/records/openedDesk.ts";

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
  ["with a query", { path: `/api/desk/findings/${findingId}?override=x` }, 400, "bad_request"],
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
});
