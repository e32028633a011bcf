/** Page on what the atlas is, who answers for it and how to cite it. */
export const ABOUT_PATH = "/about";
