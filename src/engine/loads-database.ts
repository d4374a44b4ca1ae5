/** The names under which loads are kept in IndexedDB. */

export const LOADS_DATABASE = "veiligheidsbeeld";
export const LOADS_STORE = "loads";
