/// <reference path="./virtualPageScript.d.ts" />
let replacement: string | null = null;

/** The script of a saved page, bundled and minified when the atlas was built. */
export async function pageScript(): Promise<string> {
  return replacement ?? (await import("virtual:page-script")).default;
}

/** Replaces the script, where no bundler has built one. */
export function usePageScript(script: string): void {
  replacement = script;
}
