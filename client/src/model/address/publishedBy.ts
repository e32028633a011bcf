/** The name that answers for this atlas, and the place to report errors; null where the server names nobody. */
export function publishedBy(): { editor: string | null; contact: string | null } {
  return { editor: named("atlas-editor"), contact: named("atlas-contact") };
}

function named(name: string): string | null {
  return document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content || null;
}
