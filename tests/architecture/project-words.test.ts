import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const LARGEST_TEXT = 2_000_000;

/** Files of the repository, committed or about to be; empty where this is a copy without its history. */
function projectFiles(): readonly string[] {
  if (!existsSync(".git")) return [];
  const listed = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    encoding: "utf8",
  });
  return listed.split("\0").filter((file) => file !== "" && existsSync(file));
}

const files = projectFiles();

/** Lines of text files that match, as `<file>:<line>`. */
function linesWith(pattern: RegExp): readonly string[] {
  const texts = files.filter(
    (file) => statSync(file).size < LARGEST_TEXT && !/\.(png|woff2?|parquet|gz|xlsx)$/.test(file),
  );
  return texts.flatMap((file) => {
    const text = readFileSync(file, "utf8");
    if (!pattern.test(text)) return [];
    return text.split("\n").flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1}`] : []));
  });
}

describe.skipIf(files.length === 0)("the files of the project", () => {
  it("name no folder of the machine they were made on", () => {
    const roots = ["work", "root", "Users", "home/[a-z]+"].join("|");
    expect(linesWith(new RegExp(`(?:file://|(?<![\\w.:/)}-]))/(${roots})/|[A-Z]:\\\\+Users\\\\`))).toEqual([]);
  });

  it("name no package host", () => {
    const hosts = ["registry.", "artifactory", "verdaccio", "pkg.dev/"].map((host) => host.replace(".", "\\."));
    expect(linesWith(new RegExp(`//[a-z.-]*(${hosts.join("|")})`))).toEqual([]);
  });
});

describe("package-lock.json", () => {
  it("says what is installed, not from where", () => {
    const lock = readFileSync("package-lock.json", "utf8");
    expect(lock).toContain('"integrity"');
    expect(lock).not.toContain('"resolved"');
  });
});

describe("docs/glossary.md", () => {
  const rows = readFileSync("docs/glossary.md", "utf8")
    .split("\n")
    .filter((line) => line.startsWith("| "))
    .slice(1)
    .map((line) => line.split("|").map((cell) => cell.trim()));

  it("gives each Dutch word once", () => {
    const words = rows.map(([, dutch = ""]) => dutch);
    expect(words.length).toBeGreaterThan(50);
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  });

  it("keeps Dutch words out of the identifiers of src", () => {
    const english = new Set(rows.flatMap(([, , identifier = ""]) => wordsOf(identifier)));
    const dutch = new Set(
      rows.map(([, word = ""]) => word.toLowerCase()).filter((word) => /^\p{L}{4,}$/u.test(word) && !english.has(word)),
    );
    const source = files.filter((file) => /^src\/.*\.tsx?$/.test(file) && !/^src\/(text|ingest\/formats)\//.test(file));
    const found = source.flatMap((file) =>
      identifiersOf(file)
        .filter((identifier) => wordsOf(identifier).some((word) => dutch.has(word)))
        .map((identifier) => `${file}: ${identifier}`),
    );
    expect(found).toEqual([]);
  });
});

/** `ratePerThousand` → rate, per, thousand. */
function wordsOf(identifier: string): readonly string[] {
  return identifier
    .split(/[^\p{L}]+|(?<=\p{Ll})(?=\p{Lu})/u)
    .filter(Boolean)
    .map((word) => word.toLowerCase());
}

function identifiersOf(file: string): readonly string[] {
  const names = new Set<string>();
  const kind = file.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) names.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.ES2022, false, kind));
  return [...names];
}
