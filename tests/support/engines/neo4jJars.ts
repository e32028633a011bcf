import { execFile, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { takeLock } from "./takeLock.ts";

/** The oldest version that the product supports. */
export const NEO4J_VERSION = "5.26.17";
const CACHE = fileURLToPath(new URL(`../../../node_modules/.cache/neo4j-${NEO4J_VERSION}`, import.meta.url));
const OLDEST_JAVA = 17;

/** Returns what is missing to start a Neo4j, in words; null if nothing is. */
export function missingForNeo4j(): string | null {
  const java = spawnSync("java", ["-version"], { encoding: "utf8" });
  const version = Number(/version "(\d+)/.exec(java.stderr ?? "")?.[1] ?? 0);
  if (version < OLDEST_JAVA) return `Java ${OLDEST_JAVA} or later`;
  if (!existsSync(CACHE) && spawnSync(mavenCommand, ["-v"], mavenShell).status !== 0) return "Maven";
  return null;
}

/** Returns the folder with the jars of Neo4j Community, downloaded once from Maven Central. */
export async function neo4jJars(): Promise<string> {
  if (existsSync(CACHE)) return CACHE;
  const release = await takeLock(`${CACHE}.lock`);
  try {
    if (!existsSync(CACHE)) await fetchJars();
  } finally {
    await release();
  }
  return CACHE;
}

const mavenCommand = process.platform === "win32" ? "mvn.cmd" : "mvn";
const mavenShell = { shell: process.platform === "win32" };

async function fetchJars(): Promise<void> {
  const folder = `${CACHE}.part`;
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await writeFile(`${folder}/pom.xml`, pom);
  const args = ["-q", "-B", "-f", `${folder}/pom.xml`, "dependency:copy-dependencies", `-DoutputDirectory=${folder}`];
  await promisify(execFile)(mavenCommand, args, mavenShell);
  // The folder gets its own name only once it is complete.
  await rename(folder, CACHE);
}

const dependency = (group: string, artifact: string) =>
  `<dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${NEO4J_VERSION}</version></dependency>`;
const pom = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>atlas</groupId><artifactId>neo4j</artifactId><version>1</version><packaging>pom</packaging>
  <dependencies>
    ${dependency("org.neo4j", "neo4j")}
    ${dependency("org.neo4j.app", "neo4j-server")}
  </dependencies>
</project>
`;
