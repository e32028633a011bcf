import { asksForLogin, seesLogin } from "./asksForLogin.ts";

/** Whether questions are answered: all is well, no server answers, its database is away, or the login has ended. */
export type Reach = "well" | "no-server" | "no-store" | "no-login";

/** Asks the server whether it answers. */
export async function knock(): Promise<Reach> {
  try {
    const answer = await fetch("/api/health", seesLogin);
    // Whoever asks too much is answered all the same.
    if (answer.ok || answer.status === 429) return "well";
    if (asksForLogin(answer)) return "no-login";
    return answer.status === 503 ? "no-store" : "no-server";
  } catch {
    return "no-server";
  }
}
