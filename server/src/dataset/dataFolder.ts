import { fileURLToPath } from "node:url";

/** The project's own data set: the same three steps up from server/src/dataset and from server/dist/dataset. */
export const DATA_FOLDER = fileURLToPath(new URL("../../../data", import.meta.url));
