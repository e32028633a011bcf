import { once } from "node:events";
import type { RequestListener, ServerResponse } from "node:http";
import { connect, type Socket } from "node:net";
import { text } from "node:stream/consumers";
import { closeServer } from "../../../server/src/http/closeServer.ts";
import { listen } from "../../../server/src/http/listen.ts";
import type { QuickServer } from "../../../server/src/http/QuickServer.ts";
import { portOf } from "../../support/engines/portOf.ts";

const MANY = 96;
const ANY_PORT = { host: "127.0.0.1", port: 0 };
const REQUEST = "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
const here: RequestListener = (_request, response) => response.end("here");

/** So many clients that connect at once. */
function clientsOf(server: QuickServer, count: number): Socket[] {
  const port = portOf(server);
  return Array.from({ length: count }, () => connect({ port, host: "127.0.0.1" }));
}

function ask(client: Socket): Promise<string> {
  client.write(REQUEST);
  return text(client);
}

/** How many turns of its event loop a server needs to take the connections of many who come at once. */
async function turnsToTake(server: QuickServer): Promise<number> {
  let taken = 0;
  server.on("connection", () => taken++);
  const clients = clientsOf(server, MANY);
  let turns = 0;
  while (taken < MANY) {
    await new Promise(setImmediate);
    turns++;
  }
  for (const client of clients) client.destroy();
  return turns;
}

test("many who come at once to a server are taken in a few turns of its event loop", async () => {
  const server = await listen(here, ANY_PORT);
  // By itself Node 20 needs a turn for each; a newer one may do better.
  await server.listenMore();
  expect(await turnsToTake(server)).toBeLessThan(MANY / 6);
  await closeServer(server, 1000);
});

test("whoever is taken is answered, whichever listener took them", async () => {
  const server = await listen(here, ANY_PORT);
  await server.listenMore();
  const answers = await Promise.all(clientsOf(server, MANY).map(ask));
  expect(answers.filter((answer) => /200 OK.*here$/s.test(answer))).toHaveLength(MANY);
  await closeServer(server, 1000);
});

test("a server that is closed takes nobody on any listener, and waits for all who are being answered", async () => {
  const waiting: ServerResponse[] = [];
  const server = await listen((_request, response) => waiting.push(response), ANY_PORT);
  await server.listenMore();
  const answers = clientsOf(server, MANY).map(ask);
  while (waiting.length < MANY) await new Promise(setImmediate);
  let closed = false;
  const closing = closeServer(server, 10_000).then(() => {
    closed = true;
  });
  for (const refused of clientsOf(server, 3)) {
    await expect(once(refused, "connect")).rejects.toThrow("ECONNREFUSED");
  }
  for (const response of waiting.splice(1)) response.end("finished");
  await Promise.all(answers.slice(1));
  expect(closed).toBe(false);
  waiting[0]?.end("finished");
  expect((await Promise.all(answers)).every((answer) => answer.endsWith("finished"))).toBe(true);
  await closing;
});

test("a server that is closed while it begins to listen more does not listen on", async () => {
  const server = await listen(here, ANY_PORT);
  const port = portOf(server);
  const listening = server.listenMore();
  await closeServer(server, 1000);
  await listening;
  const next = await listen(here, { ...ANY_PORT, port });
  await closeServer(next, 1000);
});

test("where no other process may be started the server goes on with its one listener", async () => {
  const server = await listen(here, ANY_PORT);
  await server.listenMore("/no/such/program");
  expect(await (await fetch(`http://127.0.0.1:${portOf(server)}`)).text()).toBe("here");
  await closeServer(server, 1000);
});
