/** Every reference file and the index of publications against its JSON schema. */

import { Ajv, type ValidateFunction } from "ajv";
import { readCsv } from "../../src/reference/read-csv.ts";
import type { Problem } from "./check.ts";
import type { Files } from "./files.ts";

/** Files that have a schema: everything in `data/reference`, and the index. */
function filesWithSchema(data: Files): readonly string[] {
  return [...data.keys()].filter(
    (path) =>
      !path.endsWith(".schema.json") &&
      ((path.startsWith("reference/") && /\.(csv|json)$/.test(path)) || path === "publications/index.json"),
  );
}

/** Path of the schema of a file: `reference/regions.csv` has `reference/regions.schema.json`. */
export function schemaPath(path: string): string {
  return path.replace(/\.(csv|json)$/, ".schema.json");
}

/** One problem per place that a schema refuses, and per file without a schema. Rows of a CSV are checked as texts. */
export function checkSchemas(data: Files): readonly Problem[] {
  const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
  return filesWithSchema(data).flatMap((file) => {
    const schema = data.get(schemaPath(file));
    if (schema === undefined) return [{ file, problem: `there is no ${schemaPath(file)}.` }];
    const validate = ajv.compile(JSON.parse(schema));
    const text = data.get(file) ?? "";
    try {
      return file.endsWith(".csv") ? rowProblems(file, text, validate) : jsonProblems(file, text, validate);
    } catch (cause) {
      return [{ file, problem: cause instanceof Error ? cause.message : String(cause) }];
    }
  });
}

function rowProblems(file: string, text: string, validate: ValidateFunction): readonly Problem[] {
  const rows = readCsv(file, text);
  if (rows.length === 0) return [{ file, problem: "there are no rows." }];
  return rows.flatMap((row) => (validate(row.cells()) ? [] : errorsOf(file, validate, row.line)));
}

function jsonProblems(file: string, text: string, validate: ValidateFunction): readonly Problem[] {
  return validate(JSON.parse(text)) ? [] : errorsOf(file, validate);
}

function errorsOf(file: string, validate: ValidateFunction, line?: number): readonly Problem[] {
  return (validate.errors ?? []).map((error) => {
    const field = error.instancePath.slice(1).replaceAll("/", ".");
    const extra = error.keyword === "additionalProperties" ? ` (${String(error.params["additionalProperty"])})` : "";
    const said = `${error.message ?? error.keyword}${extra}.`;
    return line === undefined
      ? { file, place: field === "" ? "top" : field, problem: said }
      : { file, place: line, problem: field === "" ? said : `"${field}" ${said}` };
  });
}
