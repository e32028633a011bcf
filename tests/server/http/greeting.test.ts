import { createServer } from "node:http";
import type { Health } from "../../../server/src/contract/index.ts";
import { greeting, listen } from "../../../server/src/http/listen.ts";

const well: Health = {
  status: "ok",
  engine: "embedded",
  dataset: {
    title: "Atlas",
    version: "2026.11",
    date: "2026-11-25",
    licence: "CC BY 4.0",
    hash: "0123456789ab",
    horizon: null,
    own: [],
  },
  up_since: "2026-11-25T08:00:00.000Z",
  message: null,
};

async function greetingAt(host: string, health: Health, ownFolders: string[] = []): Promise<string> {
  const server = await listen(() => {}, { host, port: 0 });
  const line = greeting(server, health, ownFolders).replace(/:\d+ /, ":PORT ");
  server.close();
  return line;
}

test("it says where the server is, which engine runs and which data set is shown", async () => {
  expect(await greetingAt("127.0.0.1", well)).toBe(
    "Rare Earth Atlas: http://localhost:PORT (embedded engine, data set 2026.11 of 2026-11-25)",
  );
});

test("it says what to do when there is no data set", async () => {
  const empty: Health = { ...well, status: "unavailable", engine: "neo4j", dataset: null, message: "Run npm run load" };
  expect(await greetingAt("0.0.0.0", empty)).toBe("Rare Earth Atlas: http://localhost:PORT (Neo4j)\nRun npm run load");
});

test("folders of own data that the graph does not hold are named with what to do", async () => {
  const held: Health = { ...well, engine: "neo4j", dataset: well.dataset && { ...well.dataset, own: ["acme"] } };
  const line = "Rare Earth Atlas: http://localhost:PORT (Neo4j, data set 2026.11 of 2026-11-25 with own data: acme)";
  expect(await greetingAt("127.0.0.1", held, ["../acme/"])).toBe(line);
  expect(await greetingAt("127.0.0.1", held, ["../acme", "../ministry", "/nowhere"])).toBe(
    `${line}\nThe graph does not hold ministry and nowhere, named in ATLAS_DATA: run npm run load`,
  );
  const empty: Health = { ...held, status: "unavailable", dataset: null, message: "Run npm run load" };
  expect(await greetingAt("127.0.0.1", empty, ["../acme"])).toMatch(/\(Neo4j\)\nRun npm run load$/);
});

test("an address of its own is named", async () => {
  expect(await greetingAt("127.0.0.2", well)).toMatch(/^Rare Earth Atlas: http:\/\/127\.0\.0\.2:PORT /);
});

test("a server that does not listen has no address", () => {
  expect(greeting(createServer(), well)).toMatch(/^Rare Earth Atlas: nowhere \(/);
});
