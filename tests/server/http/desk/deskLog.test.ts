import { rm } from "node:fs/promises";
import { finding, findingId, pageHeaders, send } from "../../../support/desk/deskRequests.ts";
import { type TestApp, testApp } from "../../../support/engines/testApp.ts";
import { withDesk } from "../../../support/records/openedDesk.ts";

test("the log of a server with a desk holds no statement, name, person or id, whatever is asked of the desk", () =>
  withDesk(async ({ desk, folder }) => {
    const { app, log }: TestApp = testApp({ desk });
    const headers = { ...(await pageHeaders(app)), "X-Atlas-Who": encodeURIComponent("Łucja 包") };
    await send(app, headers, { method: "post", path: "/api/desk/check", body: { id: findingId, ...finding } });
    expect((await send(app, headers, {})).status).toBe(200);
    await send(app, headers, { body: { ...finding, claim: { ...finding.claim, object: "nobody" } } });
    await send(app, headers, {
      path: "/api/desk/notes/secret-note",
      body: { about: "entity", target: "nova-motors", text: "Hush." },
    });
    await send(app, headers, { method: "delete" });
    await send(app, headers, { method: "post", path: "/api/desk/undo", body: { change: 1 } });
    await send(app, headers, { method: "get", path: "/api/desk/folder" });
    await send(app, headers, { path: `/api/desk/findings/${findingId}/more` });
    // A folder that cannot be written is a failure, which is logged with its cause.
    await rm(folder, { recursive: true });
    await send(app, headers, { path: "/api/desk/findings/desk-other" });
    const text = JSON.stringify(log);
    expect(log.length).toBeGreaterThan(8);
    expect(text).toContain("/api/desk/findings/:id");
    expect(text).not.toMatch(/nova|motors|desk-aaaa|desk-other|secret-note|hush|Łucja|%C5%81|supplies/i);
  }));
