import { EnvError, readEnv } from "../../server/src/env.ts";

/** The faults that the program finds in environment variables, as it shows them; "none" if it takes them. */
export function faultsOf(variables: Record<string, string>): string {
  try {
    readEnv(variables);
  } catch (error) {
    if (error instanceof EnvError) return error.message;
    throw error;
  }
  return "none";
}
