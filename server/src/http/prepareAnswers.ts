import { EvidenceRequest, LandscapeRequest, RemovalRequest } from "../contract/index.ts";
import { StillWorking } from "../errors.ts";
import { evidenceMirror } from "../graph/evidence/evidenceMirror.ts";
import { landscape } from "../graph/landscape/landscape.ts";
import { removal } from "../graph/removal.ts";
import { summary } from "../graph/summary.ts";
import { createSlots } from "../store/createSlots.ts";
import type { GraphStore } from "../store/GraphStore.ts";
import type { SeenHash } from "../store/seenHash.ts";

type Make = (store: GraphStore) => Promise<unknown>;

/** The answers that read the whole graph and for which readers have to look for nothing first. */
const wholeAnswers: Readonly<Record<string, Make>> = {
  summary,
  evidence: (store) => evidenceMirror(store, EvidenceRequest.parse({})),
  landscape: (store) => landscape(store, LandscapeRequest.parse({})),
  removal: (store) => removal(store, RemovalRequest.parse({})),
};

/** How often it is looked which data set the graph holds. */
const LOOK_MS = 5000;
/** What fails so often for one data set is left to its readers: it may be what ails the database. */
const TRIES = 3;

interface Preparing {
  /** Keeps what it reads of the whole graph (`keepAnswers`). */
  store: GraphStore;
  heldHash: SeenHash;
  logger: { warn(about: object, text: string): void };
  /** Ends it: nothing else is begun, and what fails is no longer told. */
  signal: AbortSignal;
  answers?: Readonly<Record<string, Make>>;
  lookMs?: number;
}

/**
 * Has a store read in the background, once for each data set that it is seen to hold, what the first readers would wait for
 * longest. One query goes after the other, so that readers find free the other one of the two that may read the whole graph
 * at the same time.
 */
export function prepareAnswers({ answers = wholeAnswers, lookMs = LOOK_MS, ...given }: Preparing): void {
  const { store, heldHash, logger, signal } = given;
  const asked = createSlots(1);
  const aWhile = () => new Promise((done) => setTimeout(done, lookMs).unref());
  // A reader is not kept waiting for long, and asks again later; whoever works ahead does so at once.
  const atLast: GraphStore["read"] = async (text, params) => {
    for (;;) {
      // While nobody knows the data set nothing is kept, and a query may take no longer than those of readers.
      while (!signal.aborted && (await heldHash()) === null) await aWhile();
      signal.throwIfAborted();
      try {
        return await store.read(text, params);
      } catch (error) {
        if (!(error instanceof StillWorking)) throw error;
      }
    }
  };
  const patient: GraphStore = { ...store, read: (text, params) => asked(() => atLast(text, params)) };
  const prepare = async (name: string, make: Make) => {
    for (let left = TRIES; left > 0 && !signal.aborted; left--) {
      try {
        return await make(patient);
      } catch (error) {
        if (signal.aborted) return;
        if (left === 1) logger.warn({ err: error }, `${name} was not made ahead of its readers`);
        else await aWhile();
      }
    }
  };
  let preparedFor: string | null = null;
  const look = async () => {
    const hash = await heldHash();
    if (hash !== null && hash !== preparedFor)
      for (const [name, make] of Object.entries(answers)) await prepare(name, make);
    preparedFor = hash ?? preparedFor;
    if (!signal.aborted) setTimeout(look, lookMs).unref();
  };
  void look();
}
