import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import request from "supertest";
import { testApp } from "../../support/engines/testApp.ts";

const clientFolder = mkdtempSync(join(tmpdir(), "atlas-client-"));
const page = "<!doctype html><title>Atlas</title>";
mkdirSync(join(clientFolder, "assets"));
writeFileSync(join(clientFolder, "index.html"), page);
writeFileSync(join(clientFolder, "favicon.svg"), "<svg/>");
writeFileSync(join(clientFolder, ".secret"), "hush");
writeFileSync(join(clientFolder, "assets", "main-B1c7OH6V.js"), "export {};");
writeFileSync(join(clientFolder, "assets", "page-C2d8PI7W.js"), "export const page = 1;");
writeFileSync(
  join(clientFolder, "assets", "page-C2d8PI7W.js.gz"),
  gzipSync("export const page = 1; // compressed by the build"),
);
afterAll(() => rmSync(clientFolder, { recursive: true }));

const { app } = testApp({ clientFolder });

test.each(["/", "/explore", "/explore?v=baogang-group*", "/entities/baogang-group", "/apiary", "/index.html"])(
  "%s is the one page, which a browser asks for again each time",
  async (path) => {
    const answer = await request(app).get(path);
    expect([answer.status, answer.text, answer.headers["cache-control"]]).toEqual([200, page, "no-cache"]);
    expect(answer.headers["content-type"]).toMatch(/^text\/html/);
  },
);

test("the page names the editor and the contact, whatever characters they have", async () => {
  const { app } = testApp({ clientFolder, editor: 'Desk "A" <$&>', contact: "desk@atlas.example.org" });
  const { text } = await request(app).get("/about");
  expect(text).toContain('<meta name="atlas-editor" content="Desk &quot;A&quot; &lt;$&amp;&gt;" />');
  expect(text).toContain('<meta name="atlas-contact" content="desk@atlas.example.org" />');
  expect(text).not.toContain("atlas-public-url");
});

test("the page names the address at which readers find the server", async () => {
  const { app } = testApp({ clientFolder, publicUrl: "https://atlas.example.org" });
  const answer = await request(app).get("/explore");
  expect(answer.text).toContain('<meta name="atlas-public-url" content="https://atlas.example.org" />');
  expect(answer.text).toContain("<title>Atlas</title>");
  expect([answer.status, answer.headers["cache-control"]]).toEqual([200, "no-cache"]);
  expect(answer.headers["content-type"]).toMatch(/^text\/html/);
});

test("a file with its content's hash in its name never changes", async () => {
  const answer = await request(app).get("/assets/main-B1c7OH6V.js");
  expect([answer.status, answer.text]).toEqual([200, "export {};"]);
  expect(answer.headers["cache-control"]).toBe("public, max-age=31536000, immutable");
});

test("a file that the build has compressed is sent so to who can read it, and plainly to others", async () => {
  const ask = (encoding: string) => request(app).get("/assets/page-C2d8PI7W.js").set("Accept-Encoding", encoding);
  const [packed, plain] = [await ask("gzip, deflate, br"), await ask("identity")];
  expect([packed.headers["content-encoding"], packed.text]).toEqual([
    "gzip",
    "export const page = 1; // compressed by the build",
  ]);
  expect(packed.headers["content-type"]).toMatch(/javascript/);
  expect(packed.headers["cache-control"]).toBe("public, max-age=31536000, immutable");
  expect(packed.headers.vary).toMatch(/Accept-Encoding/i);
  expect([plain.headers["content-encoding"], plain.text]).toEqual([undefined, "export const page = 1;"]);
});

test("any other file is asked for again", async () => {
  const answer = await request(app).get("/favicon.svg");
  expect([answer.status, answer.headers["cache-control"]]).toEqual([200, "no-cache"]);
});

test.each([
  "/assets/main-older.js",
  "/.secret",
  "/.env",
  "/..%2f..%2fpackage.json",
  "/%2e%2e/package.json",
  "/assets/..%5c..%5cx.js",
  "/a%00.js",
])("%s is not found, rather than the page", async (path) => {
  const answer = await request(app).get(path);
  expect([answer.status, answer.body.error?.code]).toEqual([404, "not_found"]);
});

test("HEAD works for the page, and other methods do not", async () => {
  expect((await request(app).head("/explore")).status).toBe(200);
  const answer = await request(app).post("/explore");
  expect([answer.status, answer.body.error?.code]).toEqual([404, "not_found"]);
});

test.each(["/", "/explore", "/favicon.svg", "/assets/main-B1c7OH6V.js", "/assets/page-C2d8PI7W.js"])(
  "%s is sent whole to who asks for a part, even for one that lies behind its end",
  async (path) => {
    const whole = await request(app).get(path);
    for (const range of ["bytes=0-3", "bytes=99999999-"]) {
      const answer = await request(app).get(path).set("Range", range);
      expect([answer.status, answer.headers["content-length"]]).toEqual([200, whole.headers["content-length"]]);
      expect([answer.text, answer.body]).toEqual([whole.text, whole.body]);
    }
  },
);

test.each(["/", "/favicon.svg", "/assets/main-B1c7OH6V.js", "/assets/page-C2d8PI7W.js"])(
  "%s under a condition that does not hold is refused as the client's fault, in words",
  async (path) => {
    const conditions = { "If-Match": '"another"', "If-Unmodified-Since": "Sat, 01 Jan 2000 00:00:00 GMT" };
    for (const condition of Object.entries(conditions)) {
      const { app, log } = testApp({ clientFolder });
      const answer = await request(app)
        .get(path)
        .set(...condition);
      const { "content-type": type, "content-encoding": encoding, "last-modified": modified } = answer.headers;
      expect([answer.status, answer.body]).toEqual([
        412,
        { error: { code: "precondition_failed", message: expect.stringContaining(condition[0]) } },
      ]);
      expect({ type, encoding, modified }).toEqual({ type: "application/json; charset=utf-8" });
      expect(log).toEqual([expect.objectContaining({ level: 30 })]);
    }
  },
);

test.each(["/%", "/removal%", "/explore/%E0%A4%A"])(
  "%s, which is no path, is the page, which says so",
  async (path) => {
    const answer = await request(app).get(path);
    expect([answer.status, answer.text]).toEqual([200, page]);
  },
);

test("a file whose path is malformed is refused in words", async () => {
  const answer = await request(app).get("/assets/%.js");
  expect([answer.status, answer.body]).toEqual([
    400,
    { error: { code: "bad_request", message: "path: expected valid percent-encoding" } },
  ]);
});

test("without a built client, a page says how to build it", async () => {
  const answer = await request(testApp().app).get("/explore");
  expect(answer.status).toBe(503);
  expect(answer.text).toContain("npm run build");
});
