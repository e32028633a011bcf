/** Folders of an extract as arguments of a command; what a shell would part is quoted. */
export function argumentsOf(folder: string, paths: readonly string[]): string {
  return paths
    .map((path) => `${folder}/${path.replace(/\/$/, "")}`)
    .map((path) => (/^[\p{L}\p{N}./_-]+$/u.test(path) ? path : `"${path}"`))
    .join(" ");
}
