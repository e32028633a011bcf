import { once } from "node:events";
import { type AddressInfo, connect } from "node:net";
import { jest } from "@jest/globals";
import request from "supertest";
import type { Access } from "../../../../server/src/Access.ts";
import { isSession, newSession, SESSION_MS } from "../../../../server/src/http/login/session.ts";
import { testApp } from "../../../support/engines/testApp.ts";

const TOKEN = "a-token-of-the-tests";
const access: Access = { kind: "token", token: TOKEN };
const app = () => testApp({ access }).app;

test("with a token nothing is read without it: pages lead to the login, the API says so, files are refused", async () => {
  const page = await request(app()).get("/explore?s=abb").set("Accept", "text/html");
  expect([page.status, page.headers.location]).toEqual([303, "/login?to=%2Fexplore%3Fs%3Dabb"]);
  const api = await request(app()).get("/api/views");
  expect([api.status, api.body.error.code]).toEqual([401, "login_needed"]);
  expect(api.headers["www-authenticate"]).toMatch(/^Bearer /);
  for (const path of ["/assets/index.js", "/api/health", "/api/docs", "/api/openapi.json", "/nowhere"]) {
    expect((await request(app()).get(path)).status).toBe(401);
  }
  expect((await request(app()).post("/api/claims/between").send({ ids: [] })).status).toBe(401);
});

test("a program brings the token as a bearer, and another token is refused", async () => {
  const ask = (header: string) => request(app()).get("/api/views").set("Authorization", header);
  expect((await ask(`Bearer ${TOKEN}`)).status).toBe(200);
  for (const header of [`Bearer ${TOKEN}x`, "Bearer ", `Basic ${TOKEN}`, TOKEN, "Bearer a b"]) {
    expect((await ask(header)).status).toBe(401);
  }
});

test("after ten wrong bearers an address waits, whatever it asks for and even with the right one; a reader with a session does not", async () => {
  const one = app();
  const ask = (path: string, token: string) => request(one).get(path).set("Authorization", `Bearer ${token}`);
  for (let count = 0; count < 20; count++) expect((await ask("/api/views", TOKEN)).status).toBe(200);
  const paths = ["/api/views", "/metrics", "/", "/api/nowhere"];
  for (let tries = 0; tries < 10; tries++) {
    const path = paths[tries % paths.length] ?? "/";
    // This machine gets metrics with any token, but a wrong one counts as a guess.
    expect((await ask(path, `guess-${tries}`)).status).toBe(path === "/metrics" ? 200 : 401);
  }
  for (const token of ["guess-10", TOKEN]) {
    const late = await ask("/api/views", token);
    expect([late.status, late.body.error.code]).toEqual([429, "too_many_requests"]);
  }
  const session = `atlas_session=${newSession(TOKEN, Date.now())}`;
  expect((await request(one).get("/api/views").set("Cookie", session)).status).toBe(200);
});

test("bearers that come at once, before any was answered, are counted like those that come one after the other", async () => {
  const server = app().listen(0, "127.0.0.1");
  await once(server, "listening");
  // A server that listens on a port has this kind of address.
  const { port } = server.address() as AddressInfo;
  const guesses = Array.from({ length: 40 }, (_, index) => (index === 30 ? TOKEN : `guess-${index}`));
  const socket = connect(port, "127.0.0.1").setEncoding("utf8");
  const ask = (guess: string) => `GET /api/views HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer ${guess}\r\n`;
  socket.write(`${guesses.map(ask).join("\r\n")}Connection: close\r\n\r\n`);
  const answers = (await socket.toArray()).join("");
  server.close();
  const statuses = [...answers.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => Number(status));
  expect(statuses).toEqual(guesses.map((_, index) => (index < 10 ? 401 : 429)));
});

test("an address that tried ten wrong bearers may come with the right one a quarter of an hour after the first", async () => {
  const one = app();
  const ask = (token: string) => request(one).get("/api/views").set("Authorization", `Bearer ${token}`);
  for (let tries = 0; tries < 10; tries++) await ask(`guess-${tries}`);
  const now = Date.now();
  const clock = jest.spyOn(Date, "now").mockReturnValue(now + 14 * 60_000);
  expect((await ask(TOKEN)).status).toBe(429);
  clock.mockReturnValue(now + 15 * 60_000);
  expect((await ask(TOKEN)).status).toBe(200);
  clock.mockRestore();
});

test("the login page takes the token and leads back; its cookie is out of reach of scripts and lets the reader in", async () => {
  const one = app();
  const form = await request(one).get("/login?to=/explore");
  expect(form.text).toContain('<input name="to" type="hidden" value="/explore">');
  expect(form.text).not.toMatch(/<script|style=|<style/);
  const done = await request(one).post("/login").type("form").send({ token: TOKEN, to: "/explore?s=abb" });
  expect([done.status, done.headers.location]).toEqual([303, "/explore?s=abb"]);
  const [cookie = ""] = [done.headers["set-cookie"]].flat();
  expect(cookie).toMatch(/^atlas_session=\d+\.[\w-]+; Max-Age=2592000; Path=\/; Expires=.*; HttpOnly; SameSite=Lax$/);
  const session = cookie.split(";")[0] ?? "";
  expect((await request(one).get("/api/views").set("Cookie", `other=1; ${session}`)).status).toBe(200);
  expect((await request(one).get("/api/views").set("Cookie", `${session}x`)).status).toBe(401);
  const out = await request(one).post("/logout");
  expect([out.status, String(out.headers["set-cookie"])]).toEqual([303, expect.stringContaining("atlas_session=;")]);
});

test("who opens the link to a view of hundreds of entities is led back to all of it", async () => {
  const view = `/explore?s=a${Array.from({ length: 400 }, (_, index) => `northern-rare-earth-${index}`).join(",")}~`;
  const page = await request(app()).get(view).set("Accept", "text/html");
  expect(page.headers.location).toBe(`/login?to=${encodeURIComponent(view)}`);
  const done = await request(app()).post("/login").type("form").send({ token: TOKEN, to: view });
  expect([done.status, done.headers.location]).toEqual([303, view]);
});

test("a wrong token is told, in Chinese to who reads that, and after ten the address waits", async () => {
  const one = app();
  const attempt = (language: string) =>
    request(one).post("/login").set("Accept-Language", language).type("form").send({ token: "wrong" });
  const first = await attempt("zh-CN,zh;q=0.9");
  expect([first.status, first.headers["set-cookie"]]).toEqual([401, undefined]);
  expect(first.text).toContain("令牌不正确");
  // The field is marked invalid with the reason; a screen reader hears the error first, in the title.
  expect(first.text).toMatch(/<p id="problem" role="alert">令牌不正确/);
  expect(first.text).toMatch(/<input id="token" [^>]*aria-invalid="true" aria-describedby="problem"/);
  expect(first.text).toMatch(/<title>令牌不正确。[^<]* · 登录/);
  expect((await request(one).get("/login")).text).not.toMatch(/aria-invalid|aria-describedby|problem/);
  for (let tries = 1; tries < 10; tries++) expect((await attempt("en")).status).toBe(401);
  const late = await attempt("en");
  expect([late.status, late.text.includes("Too many incorrect tokens")]).toEqual([429, true]);
  expect((await request(one).post("/login").type("form").send({ token: TOKEN })).status).toBe(429);
});

test("a login leads to this server only, and writes nothing of the address into the page as markup", async () => {
  for (const to of [
    "//evil.example",
    "/\\evil.example",
    "https://evil.example",
    "/a\r\nSet-Cookie: x=1",
    "javascript:1",
  ]) {
    const done = await request(app()).post("/login").type("form").send({ token: TOKEN, to });
    expect(done.headers.location).toBe("/");
  }
  const page = await request(app()).get('/login?to=/"><script>alert(1)</script>');
  expect(page.text).not.toContain("<script>");
});

test("neither the token nor the session is logged", async () => {
  const { app: one, log } = testApp({ access });
  const done = await request(one).post("/login").type("form").send({ token: TOKEN });
  await request(one).get("/api/views").set("Cookie", String(done.headers["set-cookie"]));
  await request(one).get("/api/views").set("Authorization", `Bearer ${TOKEN}`);
  const text = JSON.stringify(log);
  expect(log.length).toBeGreaterThanOrEqual(3);
  expect([text.includes(TOKEN), text.includes("atlas_session")]).toEqual([false, false]);
});

test("behind a proxy that logs readers in, whoever it does not name is refused", async () => {
  const proxied = testApp({ access: { kind: "proxy", header: "X-Forwarded-User" }, trustProxy: 1 }).app;
  const refused = await request(proxied).get("/").set("Accept", "text/html");
  expect([refused.status, refused.body.error]).toEqual([
    401,
    {
      code: "login_needed",
      message: "log in first: use the address of the reverse proxy in front of this server, which handles logins",
    },
  ]);
  expect((await request(proxied).get("/api/views")).status).toBe(401);
  expect((await request(proxied).get("/api/views").set("X-Forwarded-User", " ")).status).toBe(401);
  expect((await request(proxied).get("/api/views").set("X-Forwarded-User", "li.wei")).status).toBe(200);
});

test("without a token there is no login, and everything is as before", async () => {
  const { app: open } = testApp();
  expect((await request(open).get("/api/views")).status).toBe(200);
  expect((await request(open).post("/logout")).status).toBe(404);
});

test("a session ends by itself, with another token, and where its end is changed", () => {
  const now = 1_764_000_000_000;
  const session = newSession(TOKEN, now);
  expect(isSession(session, TOKEN, now)).toBe(true);
  expect(isSession(session, TOKEN, now + SESSION_MS + 1)).toBe(false);
  expect(isSession(session, `${TOKEN}2`, now)).toBe(false);
  expect(isSession(session.replace(/^\d/, "9"), TOKEN, now)).toBe(false);
  expect(isSession("", TOKEN, now)).toBe(false);
});
