import { type ParseArgsConfig, parseArgs } from "node:util";

/**
 * What the command line of a program asks for. Where that is not to be had, it says so and how to ask, and the program ends with
 * code 1; to `--help` it says how to ask, and the program ends.
 */
export function askedFor<Config extends ParseArgsConfig>(usage: string, config: Config) {
  if (process.argv.includes("--help")) {
    console.log(usage);
    process.exit();
  }
  try {
    return parseArgs(config);
  } catch (error) {
    // All that it throws tells what is wrong with the arguments.
    console.error(`${error instanceof Error ? error.message : error}\n${usage}`);
    process.exit(1);
  }
}
