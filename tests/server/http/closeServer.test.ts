import type { Server, ServerResponse } from "node:http";
import { closeServer } from "../../../server/src/http/closeServer.ts";
import { listen } from "../../../server/src/http/listen.ts";
import { portOf } from "../../support/engines/portOf.ts";

/** A server whose requests wait until the test releases them. */
async function waitingServer() {
  const waiting: ServerResponse[] = [];
  let arrived = () => {};
  const firstArrived = new Promise<void>((resolve) => {
    arrived = resolve;
  });
  const server = await listen(
    (_request, response) => {
      waiting.push(response);
      arrived();
    },
    { host: "127.0.0.1", port: 0 },
  );
  return { server, waiting, firstArrived, url: urlOf(server) };
}

function urlOf(server: Server): string {
  return `http://127.0.0.1:${portOf(server)}`;
}

test("a running request is finished before the server is closed, and its connection is not kept", async () => {
  const { server, waiting, firstArrived, url } = await waitingServer();
  const answer = fetch(url).then((response) => response.text());
  await firstArrived;
  let closed = false;
  const closing = closeServer(server, 10_000).then(() => {
    closed = true;
  });
  await expect(fetch(url)).rejects.toThrow();
  expect(closed).toBe(false);
  waiting[0]?.end("finished");
  expect(await answer).toBe("finished");
  const before = Date.now();
  await closing;
  expect(Date.now() - before).toBeLessThan(1000);
});

test("past the deadline a running request is broken off", async () => {
  const { server, firstArrived, url } = await waitingServer();
  const answer = fetch(url);
  const broken = expect(answer).rejects.toThrow();
  await firstArrived;
  await closeServer(server, 50);
  await broken;
});

test("a server without requests closes at once, idle connections too", async () => {
  const server = await listen((_request, response) => response.end("here"), { host: "127.0.0.1", port: 0 });
  await (await fetch(urlOf(server))).text();
  const before = Date.now();
  await closeServer(server, 10_000);
  expect(Date.now() - before).toBeLessThan(1000);
});
