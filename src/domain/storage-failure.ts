/**
 * Why storage of the browser failed: each kind asks something else of the person. `full`: no room left. `closed`: a newer
 * version of the app in another tab has taken the storage over. `absent`: the browser keeps nothing here. `blocked`: a tab
 * with an older version holds it. `later`: a newer version of the app has made it.
 */
export type StorageFailure = "full" | "closed" | "absent" | "blocked" | "later" | "other";
