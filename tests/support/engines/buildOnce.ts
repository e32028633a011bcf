import { spawnSync } from "node:child_process";

/** Builds these workspaces, or server and client, if their sources have changed since the last build. */
export function buildOnce(...workspaces: ("server" | "client")[]): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["server/build.mjs", ...workspaces], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`The build failed:\n${stdout}${stderr}`);
}
