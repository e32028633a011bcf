import { zipSync } from "fflate";
import { expectUntouched, pageHeaders, type Sent, send } from "../../../support/desk/deskRequests.ts";
import { testApp } from "../../../support/engines/testApp.ts";
import { withDesk } from "../../../support/records/openedDesk.ts";

const zipped = (files: Record<string, Uint8Array>) => Buffer.from(zipSync(files)).toString("base64");
const bytes = (text: string) => new Uint8Array(Buffer.from(text));
const takes = (content: string): Sent => ({
  method: "post",
  path: "/api/desk/folder",
  body: { content, conflicts: "take" },
});

/** A zip whose directory says that its one file is small, while it unpacks to 40 MB. */
function lyingZip(): string {
  const zip = Buffer.from(zipSync({ "sources.csv": new Uint8Array(40_000_000) }, { level: 9 }));
  const directory = zip.lastIndexOf(Buffer.from("PK\u0001\u0002"));
  zip.writeUInt32LE(100, 22);
  zip.writeUInt32LE(100, directory + 24);
  return zip.toString("base64");
}

const forged: [string, Sent, number, string][] = [
  ["with a zip that is none", takes("bm8gemlw"), 400, "bad_request"],
  ["with a zip of a file above", takes(zipped({ "../claims/desk.csv": bytes("id\n") })), 400, "bad_request"],
  ["with a zip of an absolute file", takes(zipped({ "/etc/passwd": bytes("x") })), 400, "bad_request"],
  ["with a zip of a file on a drive", takes(zipped({ "C:\\sources.csv": bytes("x") })), 400, "bad_request"],
  ["with a zip of a file named with a NUL", takes(zipped({ "sources.csv\u0000.png": bytes("x") })), 400, "bad_request"],
  ["with a zip of an encoded name", takes(zipped({ "claims%2f..%2fdesk.csv": bytes("x") })), 400, "bad_request"],
  ["with a zip that has a journal", takes(zipped({ "journal.jsonl": bytes("{}\n") })), 400, "bad_request"],
  ["with a zip that has a lock", takes(zipped({ ".desk.lock": bytes("{}") })), 400, "bad_request"],
  ["with a zip bomb", takes(zipped({ "sources.csv": new Uint8Array(40_000_000) })), 400, "bad_request"],
  ["with a zip bomb that lies about its size", takes(lyingZip()), 400, "bad_request"],
  [
    "with a zip of too many files",
    takes(zipped(Object.fromEntries(Array.from({ length: 61 }, (_, n) => [`claims/a${n}.csv`, bytes("id\n")])))),
    400,
    "bad_request",
  ],
  ["with more than a zip may have", takes("A".repeat(17_000_000)), 413, "payload_too_large"],
];

describe("a folder is refused, and nothing is written,", () => {
  test.each(forged)("%s", async (_, sent, status, code) =>
    withDesk(async (opened) => {
      const { app } = testApp({ desk: opened.desk });
      const answer = await send(app, await pageHeaders(app), sent);
      expect([answer.status, answer.body.error?.code]).toEqual([status, code]);
      expect(answer.headers["cache-control"]).toMatch(/no-store/);
      expect(answer.headers["access-control-allow-origin"]).toBeUndefined();
      await expectUntouched(opened);
    }),
  );
});
