import { createHash } from "node:crypto";
import { readdir } from "node:fs/promises";
import { parse } from "csv-parse/sync";
import { type DataState, DeskState, Health, Subgraph } from "../../../server/src/contract/index.ts";
import { readDataFiles } from "../../../server/src/dataset/read/dataFiles.ts";
import { servedVersion } from "../../../server/src/desk/versions/servedVersion.ts";

/** The whole content of a server that answers from a version of the data, so that two servers can be compared. */
export interface ServedContent {
  version: string;
  hash: string;
  claims: number;
  /** A digest of the files of its version, of all entities and claims, and of the comparison with the releases before. */
  digest: string;
  /** The rows of the desk, each as its cells. */
  own: string[];
}

/** Asks a server with this desk for all of it. Throws if the desk is closed or not in the graph. */
export async function servedContent(url: string, desk: string): Promise<ServedContent> {
  const asJson = async (path: string, body?: object) => {
    const request = { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) };
    return (await answered(`${url}/api${path}`, body && request)).json();
  };
  const { dataset } = Health.parse(await asJson("/health"));
  const state = DeskState.parse(await asJson("/desk"));
  if (state.why_not !== null || !state.in_graph || state.faults.length > 0) throw new Error(JSON.stringify(state));

  const { files } = await readDataFiles((await servedVersion({ desk })).folder);
  const ids = [...files].flatMap(([path, bytes]) => (path.startsWith("entities/") ? idsIn(bytes) : []));
  const own = state.rows.filter(({ table }) => table === "organisation").map(({ key }) => key);
  const { entities, claims } = Subgraph.parse(await asJson("/claims/between", { ids: [...ids, ...own] }));

  const digest = createHash("sha256");
  for (const [path, bytes] of files) digest.update(path).update(bytes);
  for (const item of [...entities, ...claims].map((each) => JSON.stringify(each)).sort()) digest.update(item);
  for (const path of ["/summary", "/releases", "/changes?from=2026.12.2&limit=50"]) {
    digest.update(JSON.stringify(await asJson(path)));
  }
  return {
    version: dataset?.version ?? "",
    hash: dataset?.hash ?? "",
    claims: claims.length,
    digest: digest.digest("hex"),
    own: state.rows.map(({ table, key, cells }) => JSON.stringify([table, key, cells])),
  };
}

function idsIn(bytes: Buffer): string[] {
  const rows: { id: string }[] = parse(bytes, { columns: true });
  return rows.map(({ id }) => id);
}

/** Sends a change of the version; null if the connection broke before the whole answer was there. */
export async function changeVersion(url: string, path: string, body: object): Promise<DataState | null> {
  const { token } = DeskState.parse(await (await answered(`${url}/api/desk`)).json());
  const headers = { "Content-Type": "application/json", Origin: url, "X-Atlas-Token": token, "X-Atlas-Who": "Ada" };
  const answer = await fetch(`${url}/api/desk/data${path}`, { method: "POST", headers, body: JSON.stringify(body) })
    .then(async (response) => ({ status: response.status, text: await response.text() }))
    .catch(() => null);
  if (answer === null) return null;
  if (answer.status !== 200) throw new Error(`${path} is answered by ${answer.status}: ${answer.text}`);
  return JSON.parse(answer.text);
}

/** Everything in a folder of versions but the versions that the file names, and their files. */
export async function leftOver(versions: string, kept: readonly string[]): Promise<string[]> {
  const names = await readdir(versions);
  return names.filter((name) => name !== "served.json" && !kept.includes(name));
}

async function answered(url: string, request?: RequestInit): Promise<Response> {
  const response = await fetch(url, request);
  if (!response.ok) throw new Error(`${url} is answered by ${response.status}: ${await response.text()}`);
  return response;
}
