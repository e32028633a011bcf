import { turnsDirection, writableText } from "../../briefing/writableText.ts";

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Escapes a text for elements and attributes. */
export function escapeHtml(text: string): string {
  return writableText(text).replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

/** Escapes a text for elements; text that changes direction is isolated from what follows. */
export function isolatedHtml(text: string): string {
  return turnsDirection(text) ? `<bdi>${escapeHtml(text)}</bdi>` : escapeHtml(text);
}
