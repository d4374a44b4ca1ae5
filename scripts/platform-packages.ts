/** Entries of package-lock.json for binaries of other platforms, made from their names. */

export interface LockedPackage {
  readonly version?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

export interface Lock {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

const PLATFORM = /-(android|darwin|freebsd|linux|openharmony|win32)-([a-z0-9]+)(?:-([a-z]+))?$/;
const EXACT = /^\d+\.\d+\.\d+(?:-[\w.]+)?$/;

/** The lock with an entry for every optional package of an exact version that is named after a platform and has none. */
export function withPlatformPackages(lock: Lock): Lock {
  const packages: Record<string, LockedPackage> = { ...lock.packages };
  for (const [path, locked] of Object.entries(lock.packages)) {
    for (const [name, version] of Object.entries(locked.optionalDependencies ?? {})) {
      const key = `node_modules/${name}`;
      const platform = platformOf(name);
      if (platform === undefined || !EXACT.test(version)) continue;
      if (key in packages || `${path}/${key}` in packages) continue;
      packages[key] = { version, ...platform, ...(locked.dev ? { dev: true } : {}), optional: true };
    }
  }
  const inOrder = Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, "en"));
  return { ...lock, packages: Object.fromEntries(inOrder) };
}

/** `@oxc-parser/binding-linux-x64-musl` → Linux, x64, musl; `undefined` for a name that tells no platform. */
export function platformOf(name: string): Pick<LockedPackage, "os" | "cpu" | "libc"> | undefined {
  const [, os, cpu, suffix] = PLATFORM.exec(name) ?? [];
  if (os === undefined || cpu === undefined) return undefined;
  const platform = { os: [os], cpu: [cpu] };
  return os === "linux" ? { ...platform, libc: [suffix?.startsWith("musl") ? "musl" : "glibc"] } : platform;
}
