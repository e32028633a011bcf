import { createSignal } from "../../../model/state/signal.ts";
import type { Briefing, Template } from "../../../papers/briefing/Briefing.ts";
import { type TemplateKind, templateKinds } from "../../../papers/formats/office/readTemplate.ts";

export type KeptTemplates = Partial<Record<TemplateKind, Template>>;

const DATABASE = "atlas-templates";
const STORE = "templates";

/** Templates are too large for the storage that keeps drafts, so a database of the browser keeps them. */
export const keptTemplates = createSignal<KeptTemplates>({});

let loading: Promise<void> | null = null;

/** Reads the kept templates, once for each page; none if the browser keeps nothing. */
export function loadTemplates(): Promise<void> {
  loading ??= readAll().then((kept) => keptTemplates.set({ ...kept, ...keptTemplates.value() }));
  return loading;
}

/** Keeps a template in this browser; false if it only lasts until the page is left. */
export async function keepTemplate(kind: TemplateKind, template: Template): Promise<boolean> {
  keptTemplates.set({ ...keptTemplates.value(), [kind]: template });
  return inStore("readwrite", (store) => store.put(template, kind)).then(
    () => true,
    () => false,
  );
}

export async function removeTemplate(kind: TemplateKind): Promise<void> {
  const { [kind]: _, ...rest } = keptTemplates.value();
  keptTemplates.set(rest);
  // A browser that keeps nothing has nothing to remove.
  await inStore("readwrite", (store) => store.delete(kind)).catch(() => undefined);
}

/** A briefing with the template for a format, if one is kept for it. */
export async function withTemplate(format: string, briefing: Briefing): Promise<Briefing> {
  await loadTemplates();
  const kind = templateKinds.find((one) => one === format);
  const template = kind && keptTemplates.value()[kind];
  return template ? { ...briefing, template } : briefing;
}

async function readAll(): Promise<KeptTemplates> {
  try {
    const found = await Promise.all(
      templateKinds.map(async (kind) => [kind, await inStore("readonly", (store) => store.get(kind))] as const),
    );
    return Object.fromEntries(found.filter(([, template]) => template !== undefined));
  } catch {
    return {};
  }
}

/** Does one request in the database of templates. */
async function inStore<Result>(
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest<Result>,
): Promise<Result> {
  const opening = indexedDB.open(DATABASE, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
  const database = await settled(opening);
  try {
    return await settled(ask(database.transaction(STORE, mode).objectStore(STORE)));
  } finally {
    database.close();
  }
}

function settled<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
