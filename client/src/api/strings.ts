import { inLanguages } from "../words/language.ts";

const en = {
  page: "Something went wrong in this page.",
  network: "The server does not answer. What you see stays as it is; try again when it is back.",
  store: "The graph database is away at the moment. What you see stays as it is; try again shortly.",
  timeout: "The question took too long, or too much memory, and was stopped. Ask for less, or try again.",
  login: "You are logged out. Log in again to go on; the address of this page keeps your view.",
  tooMany: "Too many questions in a short time. Wait a minute, then try again.",
  internal: "The server made a mistake on this question. It has been logged.",
  refused: (reason: string) => reason,
};

export type Strings = typeof en;

/** The words for failed requests. */
export const strings = inLanguages(en, async () => (await import("./strings.zh.ts")).zh);
