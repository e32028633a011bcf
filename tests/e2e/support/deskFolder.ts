import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type ServerProcess, startServer } from "../../support/engines/serverProcess.ts";

const roots: string[] = [];
afterAll(() => {
  for (const root of roots) rmSync(root, { recursive: true, force: true });
});

/** A path for a desk, which is not there yet; it is removed after the tests of the file. */
export function deskFolder(): string {
  const root = mkdtempSync(join(tmpdir(), "atlas-desk-"));
  roots.push(root);
  return join(root, "desk");
}

/** Starts a server with an empty desk. */
export function serverWithDesk(): Promise<ServerProcess> {
  return startServer({ ATLAS_DESK: deskFolder() });
}
