import { describe, expect, it } from "vitest";
import { countDelimiter } from "../../src/ingest/delimiter.ts";

describe("countDelimiter", () => {
  it.each([
    { name: "semicolons", text: "a;b;c\n1;2;3\n", delimiter: ";" },
    { name: "semicolons, with decimal commas in every row", text: "a;b\n1;2,5\n3;4,5\n", delimiter: ";" },
    {
      name: "semicolons, with commas in unquoted labels",
      text: "a;b\nMoord, doodslag;2\nDiefstal van brom-, snor-, fietsen;3\n",
      delimiter: ";",
    },
    { name: "commas, with semicolons in quotes", text: 'a,b\n"x;y;z",1\n"p;q",2\n', delimiter: "," },
    { name: "tabs", text: "a\tb\n1\t2\n", delimiter: "\t" },
    { name: "pipes", text: "a|b\n1|2\n", delimiter: "|" },
    { name: "title lines above", text: '"Misdrijven; soort, regio"\n""\n"a";"b"\n"1";"2"\n"3";"4"\n', delimiter: ";" },
    { name: "no delimiter at all", text: "een\ntwee\n", delimiter: ";" },
    { name: "nothing", text: "", delimiter: ";" },
  ])("$name", ({ text, delimiter }) => {
    expect(countDelimiter(text)).toBe(delimiter);
  });
});
