/**
 * Adds to package-lock.json the platform packages that npm could not see when it wrote the file: a mirror often carries
 * the binaries of one platform only, and `npm ci` then refuses the lock on every platform. An added entry has a version
 * and the platform that its name tells; npm fetches it on that platform alone. Run after a dependency was added.
 */

import { readFileSync, writeFileSync } from "node:fs";
import { type Lock, withPlatformPackages } from "./platform-packages.ts";

const FILE = "package-lock.json";
const lock: Lock = JSON.parse(readFileSync(FILE, "utf8"));
const completed = withPlatformPackages(lock);
const added = Object.keys(completed.packages).length - Object.keys(lock.packages).length;
if (added > 0) writeFileSync(FILE, `${JSON.stringify(completed, null, 2)}\n`);
console.log(`${added} platform packages added to ${FILE}`);
