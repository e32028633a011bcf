/** Page that says how an assistant is let in. */
export const ASSISTANTS_PATH = "/assistants";
