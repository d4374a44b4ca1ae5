/** The reference files that the page fetches and hands to the engine. */

import { REFERENCE_FILE_NAMES } from "../reference/read-reference.ts";

export const REFERENCE_FILES: readonly string[] = REFERENCE_FILE_NAMES;
