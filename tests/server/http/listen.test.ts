import { Server, type ServerResponse } from "node:http";
import { jest } from "@jest/globals";
import { StartError } from "../../../server/src/errors.ts";
import { closeServer, listen } from "../../../server/src/http/listen.ts";
import { portOf } from "../../support/engines/portOf.ts";

test("a port in use is named, and what to do", async () => {
  const first = await listen(() => {}, { host: "127.0.0.1", port: 0 });
  const port = portOf(first);
  await expect(listen(() => {}, { host: "127.0.0.1", port })).rejects.toEqual(
    new StartError(
      `Port ${port} is already in use, perhaps by another Rare Earth Atlas. Stop that one, or set PORT to another number.`,
    ),
  );
  first.close();
});

test("an address that this machine does not have is named", async () => {
  await expect(listen(() => {}, { host: "192.0.2.1", port: 0 })).rejects.toEqual(
    new StartError("This machine has no address 192.0.2.1. Set HOST to one of its addresses."),
  );
});

test("a port that the system keeps, as Windows may keep any of its own choice, is named, and what to do", async () => {
  const refused = jest.spyOn(Server.prototype, "listen").mockImplementation(function (this: Server) {
    process.nextTick(() => this.emit("error", Object.assign(new Error("listen EACCES"), { code: "EACCES" })));
    return this;
  });
  await expect(listen(() => {}, { host: "127.0.0.1", port: 3000 })).rejects.toEqual(
    new StartError("This user may not listen on port 3000. Set PORT to a number above 1023, such as 8080."),
  );
  refused.mockRestore();
});

test("requests reach the app", async () => {
  const server = await listen((_request, response) => response.end("here"), { host: "127.0.0.1", port: 0 });
  const answer = await fetch(`http://127.0.0.1:${portOf(server)}`);
  expect(await answer.text()).toBe("here");
  expect(server).toBeInstanceOf(Server);
  // Longer than a proxy in front keeps its own connections.
  expect(server.keepAliveTimeout).toBeGreaterThan(60_000);
  server.closeAllConnections();
  server.close();
});

test("an address that holds a large view reaches the app", async () => {
  const server = await listen((_request, response) => response.end("here"), { host: "127.0.0.1", port: 0 });
  const answer = await fetch(`http://127.0.0.1:${portOf(server)}/explore?s=${"northern-rare-earth.".repeat(2000)}`);
  expect(await answer.text()).toBe("here");
  server.close();
});

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

/** Connections are cut then; a server that only waits for that has closed none by itself. */
const DEADLINE_MS = 10_000;

function urlOf(server: Server): string {
  return `http://127.0.0.1:${portOf(server)}`;
}

test("a running request is finished before the server is closed, and its connection is not kept", async () => {
  const { server, waiting, firstArrived, url } = await waitingServer();
  const answer = fetch(url).then((response) => response.text());
  await firstArrived;
  let closed = false;
  const closing = closeServer(server, DEADLINE_MS).then(() => {
    closed = true;
  });
  await expect(fetch(url)).rejects.toThrow();
  expect(closed).toBe(false);
  waiting[0]?.end("finished");
  expect(await answer).toBe("finished");
  const before = Date.now();
  await closing;
  expect(Date.now() - before).toBeLessThan(DEADLINE_MS);
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
  await closeServer(server, DEADLINE_MS);
  expect(Date.now() - before).toBeLessThan(DEADLINE_MS);
});
