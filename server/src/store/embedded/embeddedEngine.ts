import type { GrafeoDB } from "@grafeo-db/js";
import { StartError } from "../../errors.ts";

/** Messages of Node and of the engine's loader if there is no build for this machine, or it was not installed. */
const notThere = /^Cannot find (module|native binding)/;

/** Opens an empty graph in memory. Loaded when used, so a machine without its native code can use Neo4j. */
export async function openEmbeddedEngine(load = () => import("@grafeo-db/js")): Promise<GrafeoDB> {
  try {
    // CommonJS: its classes are on the default export, whatever the declarations say.
    const { default: engine } = await load();
    return engine.GrafeoDB.create();
  } catch (cause) {
    throw new StartError(
      [
        `The embedded engine does not run here (${process.platform}-${process.arch}): ${reason(cause)}.`,
        "It supports Linux (glibc 2.34 or newer), macOS and Windows (x64). On these, remove the folder node_modules and run `npm install`.",
        "Otherwise set NEO4J_URI to use Neo4j; `docker compose up --build` starts the atlas with Neo4j.",
      ].join("\n"),
      { cause },
    );
  }
}

/** The first line of the first error: the loader tries several places, and each error has the one before as its cause. */
function reason(error: unknown): string {
  for (let tried = error; tried instanceof Error; tried = tried.cause) {
    const [line = ""] = tried.message.split("\n");
    if (!notThere.test(line)) return line;
  }
  return "it is not installed";
}
