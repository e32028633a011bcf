import { createConnection } from "node:net";
import { listen } from "../../../../server/src/http/listen.ts";
import { findingId, type Headers, pageHeaders, send } from "../../../support/desk/deskRequests.ts";
import { portOf } from "../../../support/engines/portOf.ts";
import { testApp } from "../../../support/engines/testApp.ts";
import { withDesk } from "../../../support/records/openedDesk.ts";
import { isFullRun } from "../../../support/tier.ts";

/** Changes within a minute. */
const FLOOD = isFullRun ? 10_000 : 1000;

test("changes are refused after 120 changes in a minute, however many come", () =>
  withDesk(async ({ desk }) => {
    const { app } = testApp({ desk, requestsPerMinute: 1_000_000 });
    const server = await listen(app, { host: "127.0.0.1", port: 0 });
    const port = portOf(server);
    const headers = { ...(await pageHeaders(app)), Host: `localhost:${port}`, Origin: `http://localhost:${port}` };
    const statuses = new Map<number, number>();
    // Raw, over a few connections: ten thousand requests by a client of its own would take minutes.
    await Promise.all(
      Array.from({ length: 4 }, () =>
        floodOver(port, FLOOD / 4, headers, (status) => statuses.set(status, (statuses.get(status) ?? 0) + 1)),
      ),
    );
    server.close();
    const { 412: heard = 0, 429: refused = 0, ...others } = Object.fromEntries(statuses);
    expect([heard + refused, others]).toEqual([FLOOD, {}]);
    // Of requests that come in one burst, the limiter may refuse all.
    expect(heard).toBeLessThanOrEqual(120);
    const answer = await send(app, headers, {});
    expect([answer.status, answer.body.error]).toEqual([
      429,
      { code: "too_many_requests", message: "at most 120 changes a minute are allowed: wait a moment" },
    ]);
    expect((await desk.state()).history).toEqual([]);
  }));

/** Sends many requests to remove a row over one connection, and tells the status of each answer. */
function floodOver(port: number, count: number, headers: Headers, heard: (status: number) => void): Promise<void> {
  const { "If-None-Match": _, "Content-Type": __, ...rest } = headers;
  const lines = Object.entries({ ...rest, "If-Match": '"abcdefgh"' }).map(([name, value]) => `${name}: ${value}`);
  const one = `DELETE /api/desk/findings/${findingId} HTTP/1.1\r\n${lines.join("\r\n")}\r\n\r\n`;
  return new Promise((resolve, reject) => {
    const socket = createConnection(port, "127.0.0.1", () => socket.write(one.repeat(count)));
    let left = count;
    let text = "";
    socket.on("error", reject);
    socket.on("data", (chunk) => {
      text += chunk;
      for (const [, status] of text.matchAll(/HTTP\/1\.1 (\d{3}) /g)) {
        heard(Number(status));
        left -= 1;
      }
      // What may be the beginning of the next status line.
      text = text.slice(-16).replace(/[\s\S]*HTTP\/1\.1 \d{3} /, "");
      if (left === 0) socket.end(resolve);
    });
  });
}
