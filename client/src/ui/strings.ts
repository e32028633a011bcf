import { inLanguages } from "../words/language.ts";

const en = {
  title: "Rare Earth Atlas",
  titleOf: (subject: string) => `${subject} - Rare Earth Atlas`,
  skip: "Skip to the content",
  mainNavigation: "Main",
  copied: "Copied",
  toDark: "Dark colours",
  toLight: "Light colours",
  noServer: "The atlas server does not answer. What is drawn stays; trying again …",
  noStore: "The graph database of the atlas is away. What is drawn stays; trying again …",
  noLogin: "You are logged out. What is drawn stays, and the address keeps your view.",
  logInAgain: "Log in again",
  closeNotice: "Close this note",
  close: "Close",
  cancel: "Cancel",
  retry: "Try again",
  crashed: "Something in this part of the page went wrong.",
  notLoaded: "This page did not come from the server. When it answers again, try again: the address keeps your view.",
  loading: "Loading …",
  notFoundTitle: "There is no such page",
  notFoundHint: "The start page and the explorer are still there.",
  toStart: "To the start page",
  language: "EN · 中文: show in Chinese (用中文显示)",
};

export type Strings = typeof en;

/** The words of the page frame. */
export const strings = inLanguages(en, async () => (await import("./strings.zh.ts")).zh);
