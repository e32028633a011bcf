import { readdir } from "node:fs/promises";
import request from "supertest";
import { pageHeaders, send } from "../../../support/desk/deskRequests.ts";
import { testApp } from "../../../support/engines/testApp.ts";
import { withDesk } from "../../../support/records/openedDesk.ts";

const publicUrl = "https://atlas.example.org";
const TOKEN = "0123456789-abcdef";
const path = "/api/desk/views";
const address = "/explore?s=baogang-group*.lynas-rare-earths&v=2027.1";

test("a page is given an address under the public one, which leads to exactly that page", () =>
  withDesk(async ({ desk }) => {
    const { app } = testApp({ desk, publicUrl });
    expect((await request(app).get("/api/desk")).body.short_views).toBe(true);
    const headers = await pageHeaders(app);
    const saved = await send(app, headers, { method: "post", path, body: { address } });
    expect([saved.status, saved.body]).toEqual([
      200,
      { address: expect.stringMatching(/^https:\/\/atlas\.example\.org\/v\/[0-9a-f]{10}$/) },
    ]);
    const again = await send(app, headers, { method: "post", path, body: { address } });
    expect(again.body).toEqual(saved.body);
    const { pathname } = new URL(saved.body.address);
    const opened = await request(app).get(pathname);
    expect([opened.status, opened.headers.location, opened.headers["cache-control"]]).toEqual([
      302,
      address,
      "no-store",
    ]);
    // It is no row of the desk, so nothing is read again for it.
    expect((await desk.state()).history).toEqual([]);
    expect((await desk.state()).faults).toEqual([]);
  }));

test("an address that nobody was given is answered in words of both languages", () =>
  withDesk(async ({ desk }) => {
    const { app } = testApp({ desk, publicUrl });
    for (const key of ["0123456789", "..%2f..%2fetc", "x"]) {
      const answer = await request(app).get(`/v/${key}`);
      expect([answer.status, answer.text]).toEqual([
        404,
        expect.stringMatching(/no page of this atlas.*\n.*没有此地址/u),
      ]);
    }
  }));

test.each([
  "https://evil.example/explore",
  "//evil.example/explore",
  "/\\evil.example",
  "/explore\\..\\evil",
  "/api/desk/folder",
  "/v/0123456789",
  "/explorer?s=x",
  "/explore?s=x#part",
  "/explore?s=x\r\nSet-Cookie: a=b",
  `/explore?s=${"x".repeat(4000)}`,
  "",
])("%j is no page of the atlas, so nothing is kept that leads there", (foreign) =>
  withDesk(async ({ desk, folder }) => {
    const { app } = testApp({ desk, publicUrl });
    const answer = await send(app, await pageHeaders(app), { method: "post", path, body: { address: foreign } });
    expect([answer.status, answer.body.error.code]).toEqual([400, "bad_request"]);
    expect(await readdir(folder).catch(() => null)).toBeNull();
  }),
);

test("only pages of this server whose reader has logged in are given addresses, and only readers open them", () =>
  withDesk(async ({ desk, folder }) => {
    const { app } = testApp({ desk, publicUrl, access: { kind: "token", token: TOKEN }, localOnly: false });
    const login = { Authorization: `Bearer ${TOKEN}` };
    const headers = await pageHeaders(app, login);
    const refusals = [
      { without: ["Authorization"] },
      { without: ["X-Atlas-Token"] },
      { headers: { Origin: "https://evil.example", "Sec-Fetch-Site": "cross-site" } },
    ];
    for (const refused of refusals) {
      const answer = await send(app, headers, { method: "post", path, body: { address }, ...refused });
      expect([401, 403]).toContain(answer.status);
    }
    expect(await readdir(folder).catch(() => null)).toBeNull();
    const saved = await send(app, headers, { method: "post", path, body: { address } });
    const { pathname } = new URL(saved.body.address);
    expect((await request(app).get(pathname)).headers.location).not.toBe(address);
    expect((await request(app).get(pathname).set(login)).headers.location).toBe(address);
  }));

test("without a public address, or without a desk, no page is given one", () =>
  withDesk(async ({ desk, folder }) => {
    const apps = [testApp({ desk }).app, testApp({ publicUrl }).app];
    const codes = [];
    for (const app of apps) {
      expect((await request(app).get("/api/desk")).body.short_views).toBe(false);
      const answer = await send(app, await pageHeaders(app), { method: "post", path, body: { address } });
      codes.push(answer.body.error.code);
      expect((await request(app).get("/v/0123456789")).status).not.toBe(302);
    }
    expect(codes).toEqual(["not_found", "desk_closed"]);
    expect(await readdir(folder).catch(() => null)).toBeNull();
  }));
