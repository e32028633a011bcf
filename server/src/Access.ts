/** Who may read from this server. */
export type Access =
  /** Everybody who reaches it. */
  | { kind: "open" }
  /** Readers with the token, sent as a bearer or typed into the login page. */
  | { kind: "token"; token: string }
  /** Readers whom the reverse proxy names in this header. */
  | { kind: "proxy"; header: string };
