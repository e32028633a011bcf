import { asksForLogin, seesLogin } from "./asksForLogin.ts";

/** Whether requests are answered: well, no server, no database, or the login has ended. */
export type Reach = "well" | "no-server" | "no-store" | "no-login";

/** Asks the server whether it is there. */
export async function knock(): Promise<Reach> {
  try {
    const answer = await fetch("/api/health", seesLogin);
    // A 429 is an answer too.
    if (answer.ok || answer.status === 429) return "well";
    if (asksForLogin(answer)) return "no-login";
    return answer.status === 503 ? "no-store" : "no-server";
  } catch {
    return "no-server";
  }
}
