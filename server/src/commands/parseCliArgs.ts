import { type ParseArgsConfig, parseArgs } from "node:util";

/** Parses the command line. Wrong arguments print the reason and the usage, and end the process with code 1; `--help` prints the usage. */
export function parseCliArgs<Config extends ParseArgsConfig>(usage: string, config: Config) {
  if (process.argv.includes("--help")) {
    console.log(usage);
    process.exit();
  }
  try {
    return parseArgs(config);
  } catch (error) {
    // Every error of parseArgs describes the arguments.
    console.error(`${error instanceof Error ? error.message : error}\n${usage}`);
    process.exit(1);
  }
}
