/** Folders of an extract as command arguments, quoted if needed. */
export function argumentsOf(folder: string, paths: readonly string[]): string {
  return paths
    .map((path) => `${folder}/${path.replace(/\/$/, "")}`)
    .map((path) => (/^[\p{L}\p{N}./_-]+$/u.test(path) ? path : `"${path}"`))
    .join(" ");
}
