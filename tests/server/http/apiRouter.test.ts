import request from "supertest";
import { ErrorBody } from "../../../server/src/contract/index.ts";
import { testApp } from "../../support/engines/testApp.ts";

const { app } = testApp();

function post(body: string, type = "application/json") {
  return request(app).post("/api/claims/between").set("Content-Type", type).send(body);
}

describe("a body", () => {
  test.each([
    ["that breaks off", '{"ids":["a"', "body: expected valid JSON"],
    ["that is no JSON", "ids=a", "body: expected valid JSON"],
    ["that is a bare word", '"a"', "body: expected valid JSON"],
    ["with a lone comma", '{"ids":["a",]}', "body: expected valid JSON"],
    ["that is a list", '["a"]', "body: expected an object"],
    ["without ids", "{}", "ids: is required"],
    ["that is empty", "", "ids: is required"],
    ["with more than ids", '{"ids":["a"],"limit":1}', "limit: is unknown"],
    ["with no id", '{"ids":[]}', "ids: expected at least one ID"],
  ])("%s is refused in words", async (_, body, message) => {
    const answer = await post(body);
    expect([answer.status, answer.body]).toEqual([400, { error: { code: "bad_request", message } }]);
  });

  test("of another type is refused, so that no form of another site can send one", async () => {
    for (const type of ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data"]) {
      const answer = await post('{"ids":["a"]}', type);
      expect([answer.status, answer.body.error.message]).toEqual([
        400,
        "body: expected JSON, with the header Content-Type: application/json",
      ]);
    }
  });

  test("in an unknown encoding or character set is refused", async () => {
    const encoded = await post('{"ids":["a"]}').set("Content-Encoding", "zstd-of-tomorrow");
    const charset = await post('{"ids":["a"]}', "application/json; charset=klingon");
    expect([encoded.body, charset.body]).toEqual(
      Array(2).fill({ error: { code: "bad_request", message: "body: cannot be read" } }),
    );
  });

  test("with 2,000 ids of full length is taken, one id more is not", async () => {
    const ids = (count: number) => JSON.stringify({ ids: Array.from({ length: count }, () => "a".repeat(120)) });
    expect((await post(ids(2000))).status).toBe(200);
    const answer = await post(ids(2001));
    expect([answer.status, answer.body.error.message]).toEqual([400, "ids: expected at most 2000 IDs"]);
  });

  test("larger than any that is taken is 413", async () => {
    const answer = await post(JSON.stringify({ ids: ["a".repeat(1_000_000)] }));
    expect([answer.status, answer.body]).toEqual([
      413,
      { error: { code: "payload_too_large", message: "body: is too large" } },
    ]);
  });

  test("takes no query beside it", async () => {
    const answer = await request(app)
      .post("/api/claims/between?limit=1")
      .send({ ids: ["a"] });
    expect([answer.status, answer.body.error.message]).toEqual([400, "limit: belongs in the body"]);
  });
});

describe("a query", () => {
  test.each([
    ["/api/search?q=a&q=b", "q: occurs more than once"],
    ["/api/search?q=a&limit=1&limit=1", "limit: occurs more than once"],
    ["/api/entities/a?id=b", "id: occurs more than once"],
    ["/api/search?q=a&q[]=b", "q[]: is unknown"],
    ["/api/search?q=a&__proto__=b", "__proto__: is unknown"],
    ["/api/questions/ownersOf?organisation=a&__proto__=b", "__proto__: is unknown"],
    ["/api/search?q=a&constructor=b", "constructor: is unknown"],
    ["/api/views?nocache=1", "nocache: is unknown"],
    ["/api/health?verbose", "verbose: is unknown"],
    ["/api/paths?from=a", "to: is required"],
    ["/api/landscape?sector=Wind", "sector: expected a lower-case ID such as electric-vehicles"],
    ["/api/landscape/disc-motors?stage=magnet", "stage: is unknown"],
    ["/api/paths?from=a&to=a", "to: expected another entity than from"],
    ["/api/paths?from=a&to=b&avoid=C", "avoid[0]: expected a lower-case ID such as baogang-group"],
    [`/api/paths?from=a&to=b&avoidClaims=${"c,".repeat(50)}c`, "avoidClaims: expected at most 50 IDs"],
  ])("%s is refused", async (path, message) => {
    const answer = await request(app).get(path);
    expect([answer.status, answer.body]).toEqual([400, { error: { code: "bad_request", message } }]);
  });
});

describe("an id", () => {
  const tricks = {
    "a quote": "a'b",
    "a double quote": 'a"b',
    Cypher: "a' OR 1=1 MATCH (n) DETACH DELETE n //",
    "a parameter": "$id",
    "a template": `\${process.env.HOME}`,
    "a way up": "../../etc/passwd",
    "a backslash": "..\\..\\windows",
    "a null byte": "a\0b",
    "a line break with a header": "a\r\nSet-Cookie: x=1",
    "a tag": "<script>alert(1)</script>",
    "a percent sign": "100%25",
    "an override of direction": "a\u202Eb",
    "a capital": "Baogang-Group",
    "two hyphens": "a--b",
    "a blank": "a b",
    nothing: " ",
    "121 characters": "a".repeat(121),
    "a Chinese name": "包钢",
  };
  test.each(Object.entries(tricks))("with %s is refused", async (_, id) => {
    for (const path of ["/api/entities/", "/api/claims/", "/api/sources/"]) {
      const answer = await request(app).get(path + encodeURIComponent(id));
      expect(answer.status).toBe(400);
      expect(ErrorBody.parse(answer.body).error.message).toMatch(/^id: expected /);
      expect(answer.headers["set-cookie"]).toBeUndefined();
    }
  });

  test.each(["/api/entities/%", "/api/entities/%E4%BD", "/api/entities/%ff"])("%s is no path", async (path) => {
    const answer = await request(app).get(path);
    expect([answer.status, answer.body]).toEqual([
      400,
      { error: { code: "bad_request", message: "path: expected valid percent-encoding" } },
    ]);
  });
});

describe("a method", () => {
  test.each([
    ["post", "/api/search?q=a", "GET, HEAD"],
    ["delete", "/api/entities/a", "GET, HEAD"],
    ["put", "/api/health", "GET, HEAD"],
    ["post", "/api/docs", "GET, HEAD"],
    ["post", "/api/openapi.json", "GET, HEAD"],
    ["get", "/api/claims/between", "POST"],
    ["patch", "/api/claims/between", "POST"],
  ] as const)("that is not meant, as in %s %s, is 405 and says which is", async (method, path, allowed) => {
    const answer = await request(app)[method](path);
    expect([answer.status, answer.headers.allow, answer.body.error.code]).toEqual([405, allowed, "method_not_allowed"]);
  });

  test("HEAD is answered like GET, without the body", async () => {
    const answer = await request(app).head("/api/views");
    expect([answer.status, answer.text, answer.headers["content-type"]]).toEqual([
      200,
      undefined,
      "application/json; charset=utf-8",
    ]);
  });
});

describe("an answer", () => {
  test("may be kept by a browser, which asks by ETag whether it still holds", async () => {
    const first = await request(app).get("/api/views");
    expect(first.headers["cache-control"]).toBe("no-cache");
    const again = await request(app)
      .get("/api/views")
      .set("If-None-Match", first.headers.etag ?? "");
    expect([again.status, again.text]).toEqual([304, ""]);
  });

  test("is compressed where it is worth it", async () => {
    const answer = await request(app).get("/api/openapi.json").set("Accept-Encoding", "gzip");
    expect([answer.headers["content-encoding"], answer.headers.vary]).toEqual(["gzip", "Accept-Encoding"]);
  });
});
