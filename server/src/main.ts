import type { Server } from "node:http";
import { fileURLToPath } from "node:url";
import { type Logger, pino } from "pino";
import { reportError } from "./commands/reportError.ts";
import { DATA_FOLDER } from "./dataset/dataFolder.ts";
import { loadFolders } from "./dataset/dataFolders.ts";
import { fillEmbedded } from "./dataset/fillEmbedded.ts";
import { type Fault, formatFault } from "./dataset/read/fault.ts";
import { readViews } from "./dataset/read/readViews.ts";
import type { Desk } from "./desk/Desk.ts";
import { deskNotice } from "./desk/deskErrors.ts";
import { openDesk } from "./desk/openDesk.ts";
import { openServedGraph } from "./desk/versions/openServedGraph.ts";
import { removeLeftOver } from "./desk/versions/removeOthers.ts";
import { ServedReleases } from "./desk/versions/ServedReleases.ts";
import { readEnv, refuseUnconfirmedAccess } from "./env.ts";
import { StartError } from "./errors.ts";
import { planUsual } from "./graph/planUsual.ts";
import { createApp } from "./http/createApp.ts";
import { closeServer, greeting, listen } from "./http/listen.ts";
import { storeHealth } from "./http/storeHealth.ts";
import { programState } from "./programState.ts";
import { readQuestions } from "./questions/readQuestions.ts";
import { createPacker } from "./releases/package/createPacker.ts";
import type { GraphStore } from "./store/GraphStore.ts";
import { openStore } from "./store/openStore.ts";

// The path is the same from server/src and from server/dist.
const CLIENT_FOLDER = fileURLToPath(new URL("../../client/dist", import.meta.url));

/** Longest wait of a start for Neo4j to plan the usual queries. */
const PLAN_MS = 15_000;
/** Pause between two looks at which version of the data set is served. */
const FOLLOW_MS = 2000;
/** Time limit for running requests when the server stops. */
const STOP_MS = 5000;

async function start(): Promise<void> {
  const upSince = new Date();
  const env = readEnv(process.env);
  refuseUnconfirmedAccess(env, process.env);
  const { views, faults } = await readViews(DATA_FOLDER);
  refuse(faults);
  if (env.deskFolder !== null) await removeLeftOver(env.deskFolder);
  const releases = await ServedReleases.open({ desk: env.deskFolder });
  const { questions, faults: unread } = readQuestions();
  if (unread.length > 0) throw new StartError(["The questions cannot be read:", ...unread].join("\n"));
  const store = await openStore(env);
  // Neo4j keeps what `npm run load` stored; the embedded engine starts empty, and a desk fills it with its own rows above.
  if (store.engine === "embedded" && env.deskFolder === null)
    await fillEmbedded(store, { base: DATA_FOLDER, own: env.ownFolders });
  const desk = await openDesk({
    folder: env.deskFolder,
    releases,
    openGraph: () => openServedGraph(releases.served, { own: env.ownFolders, store }),
    isEmbedded: store.engine === "embedded",
  });

  const logger = pino({ level: env.logLevel });
  const program = programState([views, releases.list]);
  const pack = createPacker();
  const dataPackage = async (withOwn: boolean) =>
    pack(
      withOwn
        ? await loadFolders([], { ...env, base: releases.served.folder })
        : { base: releases.served.folder, own: [] },
    );
  const context = { store, views, questions, releases, dataPackage, upSince, desk };
  const servedFolder = () => releases.served.folder;
  const app = createApp({ ...env, ...context, servedFolder, logger, program, clientFolder: CLIENT_FOLDER });
  if (store.engine === "neo4j") await planUsual(store, PLAN_MS);
  const server = await listen(app, env);
  stopOnSignal(server, store, desk);
  followVersions(desk, logger);
  console.log(greeting(server, await storeHealth(store, upSince), env.ownFolders));
  const notice = deskNotice(await desk.state());
  if (notice !== null) console.log(notice);
}

/** Another process may take a version of the data set in: the page of another server, or a command. */
function followVersions({ data }: Desk, logger: Logger): void {
  if (data === null) return;
  setInterval(() => void data.followOthers().catch((error) => logger.error(error)), FOLLOW_MS).unref();
}

function refuse(faults: Fault[]): void {
  if (faults.length > 0) throw new StartError(["The data set has faults:", ...faults.map(formatFault)].join("\n"));
}

function stopOnSignal(server: Server, store: GraphStore, desk: Desk): void {
  const stop = async () => {
    await closeServer(server, STOP_MS);
    // A change that began is finished, whether or not its writer still waits for the answer.
    await desk.close();
    await store.close();
    process.exit(0);
  };
  // A second signal ends the process at once.
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
}

try {
  await start();
} catch (error) {
  reportError(error);
  process.exit();
}
