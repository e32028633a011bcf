/** What to type to start the atlas with a folder of own data: in PowerShell on Windows, else in a shell. */
export function startCommand(folder: string, platform: NodeJS.Platform): string {
  if (platform === "win32") return `$env:ATLAS_DATA = '${folder.replaceAll("'", "''")}'; npm start`;
  const isPlain = /^[\w./+@%,=-]+$/.test(folder);
  return `ATLAS_DATA=${isPlain ? folder : `'${folder.replaceAll("'", "'\\''")}'`} npm start`;
}
