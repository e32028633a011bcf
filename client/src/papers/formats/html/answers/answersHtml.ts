import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import { writableText } from "../../../briefing/writableText.ts";
import { escapeHtml } from "../escapeHtml.ts";
import type { PageData } from "../script/PageData.ts";
import { DATA_ID } from "../script/readData.ts";

/** What makes the figure of a saved page answer: elements at the end of its body, and the source of its script for CSP. */
export interface Answers {
  html: string;
  /** Stands above the figure where no script runs. */
  withoutScript: string;
  /** Allows this script and no other. */
  scriptSource: string;
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
