import { inLanguages } from "../model/words/language.ts";

const en = {
  title: "Rare Earth Atlas",
  titleOf: (subject: string) => `${subject} - Rare Earth Atlas`,
  skip: "Skip to main content",
  mainNavigation: "Main",
  copied: "Copied",
  toDark: "Use dark colours",
  toLight: "Use light colours",
  noServer: "The server is not responding. Your view is safe. Trying again…",
  noStore: "The database is not available. Your view is safe. Trying again…",
  noLogin: "You are logged out. The address of this page keeps your view.",
  logInAgain: "Log in again",
  closeNotice: "Close this message",
  close: "Close",
  cancel: "Cancel",
  retry: "Try again",
  crashed: "Something went wrong in this part of the page.",
  notLoaded: "This page could not be loaded. Try again when the server is back; the address keeps your view.",
  loading: "Loading…",
  notFoundTitle: "Page not found",
  notFoundHint: "Try the start page or the explorer.",
  toStart: "Go to the start page",
  language: "EN · 中文: show in Chinese (用中文显示)",
};

export type Strings = typeof en;

export const strings = inLanguages(en, async () => (await import("./strings.zh.ts")).zh);
