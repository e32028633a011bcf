import { type ServerProcess, startServer } from "../support/engines/serverProcess.ts";
import type { Measured, Measurement } from "./measurement.ts";
import { onNeo4j } from "./onNeo4j.ts";
import { letRead } from "./readers/letRead.ts";
import { readingTable, slowestKinds } from "./readers/readingTable.ts";

const READERS = 200;
const MINUTES = Number(process.env.ATLAS_READERS_MINUTES ?? 1);
/** The only engine to measure; both by default. */
const ENGINE = process.env.ATLAS_READERS_ENGINE;

/** Two hundred readers who pause as people do: they search, open, read and compare. */
export const readers: Measurement = {
  name: "readers",
  measure: () => onBoth((server, engine) => readBy(server, `${READERS} readers on ${engine}`, true)),
};

/** The same readers without pauses: each sends the next request as soon as one is answered. */
export const hurriedReaders: Measurement = {
  name: "hurriedReaders",
  measure: () => onBoth((server, engine) => readBy(server, `${READERS} readers without a pause on ${engine}`, false)),
};

async function readBy(server: ServerProcess, name: string, pausing: boolean): Promise<Measured[]> {
  const reading = await letRead(server, { readers: READERS, minutes: MINUTES, pausing });
  console.error(`${name}, slowest first:\n${slowestKinds(reading.answers)}`);
  return readingTable(name, reading);
}

async function onBoth(read: (server: ServerProcess, engine: string) => Promise<Measured[]>): Promise<Measured[]> {
  const results: Measured[] = [];
  if (ENGINE !== "neo4j") {
    const server = await startServer({ REQUESTS_PER_MINUTE: "0" });
    try {
      results.push(...(await read(server, "the embedded engine")));
    } finally {
      await server.stop();
    }
  }
  if (ENGINE !== "embedded") results.push(...(await onNeo4j((server) => read(server, "Neo4j"))));
  return results;
}
