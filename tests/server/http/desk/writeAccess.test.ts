import request from "supertest";
import { expectUntouched, type Headers, pageHeaders, send } from "../../../support/desk/deskRequests.ts";
import { testApp } from "../../../support/engines/testApp.ts";
import { withDesk } from "../../../support/records/openedDesk.ts";

const TOKEN = "0123456789-abcdef";

describe("a request is refused, and nothing is written,", () => {
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
});
