/** Figures of another subject than crime and nuisance: inhabitants, dwellings, surveys. */

import { OTHER_SUBJECT_HEADS } from "../formats/cells/other-subject-heads.ts";
import { denominatorLayout } from "../formats/denominators/denominator-layout.ts";
import { swingLayout } from "../formats/swing/swing-layout.ts";
import { sheetTop } from "./heads.ts";
import { hasOffenceFigures } from "./offence-figures.ts";
import type { Refusal } from "./refusal.ts";

/**
 * A refusal by words in the title, or in a head. In sheets of Swing a head is one indicator of many, and is asked for; beside
 * figures of offences a column of another subject is left unread.
 */
function bySubject(kind: keyof typeof OTHER_SUBJECT_HEADS, title: RegExp): Refusal {
  return {
    kind,
    recognise: (sheet) => {
      if (denominatorLayout(sheet)) return undefined;
      const top = sheetTop(sheet);
      const titled = top.titles.find((text) => title.test(text));
      if (titled !== undefined) return { evidence: [{ kind: "title", text: titled.slice(0, 120) }] };
      const head = top.heads.find((text) => OTHER_SUBJECT_HEADS[kind].test(text));
      return head === undefined || swingLayout(sheet) || hasOffenceFigures(sheet, top)
        ? undefined
        : { evidence: [{ kind: "header", text: head.slice(0, 120) }] };
    },
  };
}

export const population: Refusal = bySubject("population", /^(?:bevolking|inwoners|kerncijfers wijken)/i);

export const dwellings: Refusal = bySubject("dwellings", /^(?:voorraad woningen|woningvoorraad|woningen)/i);

export const survey: Refusal = bySubject(
  "survey",
  /veiligheidsmonitor|veiligheidsbeleving|slachtofferschap|onveiligheidsgevoelens/i,
);
