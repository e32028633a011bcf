/**
 * Whether an answer means that the reader must log in: a 401 of our server, or a redirect by a reverse proxy whose
 * session has ended. The API itself never redirects.
 */
export function asksForLogin({ status, type }: Response): boolean {
  return status === 401 || type === "opaqueredirect";
}

/** Request option that reports a redirect to a login page instead of following it. */
export const seesLogin = { redirect: "manual" } as const;
