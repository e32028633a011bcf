import { inLanguages } from "../../../model/words/language.ts";

const en = {
  page: "Something went wrong on this page.",
  network: "The server is not responding. Nothing on your screen is lost. Try again in a moment.",
  store: "The database is not available at the moment. Nothing on your screen is lost. Try again shortly.",
  busy: "The server has more requests than it can answer now. Nothing on your screen is lost. Try again in a minute.",
  timeout: "The question took too long or needed too much memory, so it was stopped. Narrow it, or try again.",
  login: "You are logged out. Log in again to continue. The address of this page keeps your view.",
  tooMany: "Too many questions in a short time. Wait a minute, then try again.",
  internal: "Something went wrong on the server. The error has been logged.",
  refused: (reason: string) => reason,
};

export type Strings = typeof en;

export const strings = inLanguages(en, async () => (await import("./strings.zh.ts")).zh);
