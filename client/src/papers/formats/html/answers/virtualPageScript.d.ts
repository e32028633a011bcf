/** Made by client/pageScript.ts. */
declare module "virtual:page-script" {
  const script: string;
  export default script;
}
