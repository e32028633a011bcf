import { turnsDirection, writableText } from "../writableText.ts";

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Text as it may stand in HTML, between tags and in attributes. */
export function escapeHtml(text: string): string {
  return writableText(text).replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

/** The same between tags: what turns the direction turns only itself. */
export function isolatedHtml(text: string): string {
  return turnsDirection(text) ? `<bdi>${escapeHtml(text)}</bdi>` : escapeHtml(text);
}
