import { fileURLToPath } from "node:url";

/** The project's own data set: three levels up from both server/src/dataset and server/dist/dataset. */
export const DATA_FOLDER = fileURLToPath(new URL("../../../data", import.meta.url));
