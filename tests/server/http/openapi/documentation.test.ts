import request from "supertest";
import { openApiDocument } from "../../../../server/src/http/openapi/openApiDocument.ts";
import { routes } from "../../../../server/src/http/routes.ts";
import { testApp } from "../../../support/engines/testApp.ts";

const { app } = testApp();

test("programs find the description at /api/openapi.json", async () => {
  const answer = await request(app).get("/api/openapi.json");
  expect(answer.headers["content-type"]).toBe("application/json; charset=utf-8");
  expect(answer.body).toEqual(JSON.parse(JSON.stringify(openApiDocument(routes))));
});

test("people find every route at /api/docs, with an example to click", async () => {
  const { text, headers } = await request(app).get("/api/docs");
  expect(headers["content-type"]).toBe("text/html; charset=utf-8");
  for (const { method, example } of routes) {
    const curl = method === "post" ? "curl" : `curl -X ${method.toUpperCase()}`;
    const link = `<a href="/api${example.path.replaceAll("&", "&amp;")}">`;
    expect(text).toContain(method === "get" ? link : `${curl} http://localhost:3000/api${example.path}`);
  }
});

test("the page has no script and nothing from elsewhere, and its style sheet is there", async () => {
  const { text } = await request(app).get("/api/docs");
  expect(text).not.toMatch(/<script|\son\w+=|\sstyle=|(src|href)="(https?:)?\/\//);
  const sheet = await request(app).get("/api/docs/style.css");
  expect([sheet.status, sheet.headers["content-type"]]).toEqual([200, "text/css; charset=utf-8"]);
});

test("every link within the page leads somewhere, and no id is there twice", async () => {
  const { text } = await request(app).get("/api/docs");
  const ids = [...text.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]);
  const links = [...text.matchAll(/href="#([^"]+)"/g)].map((match) => match[1]);
  expect(new Set(ids).size).toBe(ids.length);
  expect(links.filter((link) => !ids.includes(link))).toEqual([]);
});

test.each(
  ["/api/openapi.json", "/api/docs", "/api/docs/style.css"].flatMap((path) =>
    ["gzip, deflate, br", "identity"].map((by) => [path, by] as const),
  ),
)("HEAD of %s tells who takes %s the length and the encoding that GET has", async (path, by) => {
  const [get, head] = await Promise.all(
    [request(app).get(path), request(app).head(path)].map((asked) => asked.set("Accept-Encoding", by)),
  );
  const told = ["content-type", "content-length", "content-encoding", "etag"];
  expect(told.map((name) => head?.headers[name])).toEqual(told.map((name) => get?.headers[name]));
  expect(Number(head?.headers["content-length"])).toBeGreaterThan(0);
});
