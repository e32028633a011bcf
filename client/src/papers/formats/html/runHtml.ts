import { gradeName } from "../../../model/words/names.ts";
import { webAddress } from "../../../model/words/webAddress.ts";
import type { Run } from "../../document/Block.ts";
import { escapeHtml, isolatedHtml } from "./escapeHtml.ts";

/** The claims mentioned so far; the note of a claim links back to its first mention. */
export type Mentioned = Set<number>;

/** Running text as HTML; the numbers of claims and sources link to their notes. */
export function runsHtml(runs: readonly Run[], mentioned: Mentioned): string {
  return runs.map((run) => runHtml(run, mentioned)).join("");
}

function runHtml(run: Run, mentioned: Mentioned): string {
  if ("claim" in run) return claimHtml(run.claim, mentioned);
  if ("source" in run)
    return run.home
      ? `<b id="source-${run.source}">S${run.source}</b>`
      : `<a href="#source-${run.source}">S${run.source}</a>`;
  if ("grade" in run) return `<span class="badge ${run.grade}">${escapeHtml(gradeName(run.grade))}</span>`;
  const lang = run.lang === undefined ? "" : ` lang="${escapeHtml(run.lang)}"`;
  const text = isolatedHtml(run.text);
  if ("href" in run) {
    const address = webAddress(run.href);
    return address === null ? marked(text, lang) : `<a href="${escapeHtml(address)}"${lang}>${text}</a>`;
  }
  const slanted = run.italic ? `<em>${text}</em>` : text;
  return marked(run.bold ? `<strong>${slanted}</strong>` : slanted, lang);
}

function claimHtml(claim: number, mentioned: Mentioned): string {
  const id = mentioned.has(claim) ? "" : ` id="claim-${claim}"`;
  mentioned.add(claim);
  return `<a class="number"${id} href="#note-${claim}">${claim}</a>`;
}

function marked(html: string, lang: string): string {
  return lang === "" ? html : `<span${lang}>${html}</span>`;
}
