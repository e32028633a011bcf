/** The command that starts the atlas with a folder of own data: for PowerShell on Windows, for a shell elsewhere. */
export function startCommand(folder: string, platform: NodeJS.Platform): string {
  if (platform === "win32") return `$env:ATLAS_DATA = '${folder.replaceAll("'", "''")}'; npm start`;
  const isPlain = /^[\w./+@%,=-]+$/.test(folder);
  return `ATLAS_DATA=${isPlain ? folder : `'${folder.replaceAll("'", "'\\''")}'`} npm start`;
}
