/** Who may read from this server. */
export type Access =
  /** Whoever reaches it. */
  | { kind: "open" }
  /** Who knows the token, as a bearer or through the login page. */
  | { kind: "token"; token: string }
  /** Whom the reverse proxy in front has let in and named in this header. */
  | { kind: "proxy"; header: string };
