/// <reference path="./virtualPageScript.d.ts" />

import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import type { Briefing } from "../../../briefing/Briefing.ts";
import { writableText } from "../../../briefing/writableText.ts";
import { escapeHtml } from "../blockHtml.ts";
import { DATA_ID, type PageData } from "../script/PageData.ts";
import { type Answers, writeHtml } from "../writeHtml.ts";
import { pageData } from "./pageData.ts";

/** The briefing as one web page: paper that prints, with a figure that answers in any browser, without a network. */
export async function writeAnsweringHtml(briefing: Briefing): Promise<string> {
  return writeHtml(briefing, answersHtml(pageData(briefing), await pageScript()));
}

/** Puts data and script into a page. Neither can end its element early, whatever the texts of the data. */
export function answersHtml(data: PageData, script: string): Answers {
  if (/<\/script|<!--/i.test(script)) throw new Error("The script of the page would end its element.");
  const json = JSON.stringify(data, writable).replaceAll("<", "\\u003c");
  return {
    html: `<script type="application/json" id="${DATA_ID}">${json}</script>\n<script>${script}</script>`,
    withoutScript: `<noscript><p class="off">${escapeHtml(data.words.scriptsOff)}</p></noscript>`,
    scriptSource: `'sha256-${base64(sha256(utf8ToBytes(script)))}'`,
  };
}

function writable(_: string, value: unknown): unknown {
  return typeof value === "string" ? writableText(value) : value;
}

function base64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}

let replacement: string | null = null;

/** The script of a saved page, bundled and minified when the atlas was built. */
async function pageScript(): Promise<string> {
  return replacement ?? (await import("virtual:page-script")).default;
}

/** Replaces the script, where no bundler has built one. */
export function usePageScript(script: string): void {
  replacement = script;
}
