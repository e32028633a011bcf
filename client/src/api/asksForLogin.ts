/**
 * Whether an answer says that the reader must log in first: our own server's 401, or the way to a login page on which a reverse
 * proxy sends whoever it no longer knows. The API itself never leads elsewhere.
 */
export function asksForLogin({ status, type }: Response): boolean {
  return status === 401 || type === "opaqueredirect";
}

/** Request option by which a way to a login page is seen as such, and not followed to a page that is no answer. */
export const seesLogin = { redirect: "manual" } as const;
