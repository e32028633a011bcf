import { execFile } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { neo4jJars } from "./neo4jJars.ts";

/**
 * Lets Java compile its code just once and simply, for programs that soon end. So it would reserve only 48 MB for code,
 * which the plans of hundreds of queries fill.
 */
export const QUICK_START = ["-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:ReservedCodeCacheSize=240m"];

/** Writes the configuration of a home. */
export async function configure(home: string, port: number, further: readonly string[]): Promise<void> {
  await mkdir(join(home, "conf"), { recursive: true });
  const settings = [
    "server.default_listen_address=127.0.0.1",
    `server.bolt.listen_address=127.0.0.1:${port}`,
    `server.bolt.advertised_address=127.0.0.1:${port}`,
    "server.http.enabled=false",
    "server.https.enabled=false",
    "db.tx_log.preallocate=false",
    // By default it waits ten seconds for connections to close.
    "internal.dbms.bolt.netty_server_shutdown_quiet_period=0",
    "internal.server.bolt.connection_shutdown_wait_time=1s",
    "internal.server.bolt.thread_pool_shutdown_wait_time=1s",
    "dbms.usage_report.enabled=false",
    ...further,
  ];
  await writeFile(join(home, "conf", "neo4j.conf"), `${settings.join("\n")}\n`);
}

/** Sets the password with which a home that was never started begins. */
export async function setPassword(home: string, password: string): Promise<void> {
  const args = [
    ...QUICK_START,
    "-cp",
    await classPath(),
    "org.neo4j.cli.AdminTool",
    "dbms",
    "set-initial-password",
    password,
  ];
  const env = { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, "conf") };
  await promisify(execFile)("java", args, { env });
}

/** The class path of Neo4j. */
export async function classPath(): Promise<string> {
  return join(await neo4jJars(), "*");
}
