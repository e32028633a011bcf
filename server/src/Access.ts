import { isLoopback } from "./rules/ownHost.ts";

/** The readers that this server lets in. */
export type Access =
  /** Everybody who reaches it. */
  | { kind: "open" }
  /** Readers with the token, sent as a bearer or typed into the login page. */
  | { kind: "token"; token: string }
  /** Readers whom the reverse proxy names in this header. */
  | { kind: "proxy"; header: string };

/** Data that assistants may read: all that readers see, the published data set alone without own data, or none. */
export const assistantAccesses = ["on", "public", "off"] as const;
export type AssistantAccess = (typeof assistantAccesses)[number];

export interface AccessVariables {
  HOST: string;
  TRUST_PROXY: number;
  ATLAS_TOKEN?: string | undefined;
  ATLAS_PROXY_USER?: string | undefined;
  ATLAS_OPEN?: string | undefined;
}

/** The readers that these variables let in. Does not judge whether an open server is meant to be open. */
export function accessOf({ ATLAS_TOKEN: token, ATLAS_PROXY_USER: header }: Partial<AccessVariables>): Access {
  if (token !== undefined) return { kind: "token", token };
  return header === undefined ? { kind: "open" } : { kind: "proxy", header };
}

/** Whether everybody who reaches the server may read although the operator has not confirmed it. */
export function isUnconfirmedOpen(access: Access, open: string | undefined): boolean {
  return access.kind === "open" && (open ?? "").trim() === "";
}

/** Whether only this machine is answered: no login, no confirmed open access, no proxy in front. */
export function isLocalOnly(variables: AccessVariables): boolean {
  const { HOST, TRUST_PROXY, ATLAS_OPEN } = variables;
  return isUnconfirmedOpen(accessOf(variables), ATLAS_OPEN) && TRUST_PROXY === 0 && isLoopback(HOST);
}
