/** Who answers for this atlas, and where errors are reported; null where the server names nobody. */
export function publishedBy(): { editor: string | null; contact: string | null } {
  return { editor: named("atlas-editor"), contact: named("atlas-contact") };
}

function named(name: string): string | null {
  return document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content || null;
}
