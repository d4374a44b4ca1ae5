/** Figures of another subject than crime and nuisance: inhabitants, dwellings, surveys. */

import type { RefusedKind } from "../../domain/receipt.ts";
import { denominatorLayout } from "../formats/denominators/denominator-layout.ts";
import { swingLayout } from "../formats/swing/swing-layout.ts";
import { sheetTop } from "./heads.ts";
import type { Refusal } from "./refusal.ts";

/** A refusal by words in the title, or in a head. In sheets of Swing a head is one indicator of many, and is asked for. */
function bySubject(kind: RefusedKind, words: { readonly title: RegExp; readonly head: RegExp }): Refusal {
  return {
    kind,
    recognise: (sheet) => {
      if (denominatorLayout(sheet)) return undefined;
      const { titles, heads } = sheetTop(sheet);
      const title = titles.find((text) => words.title.test(text));
      if (title !== undefined) return { evidence: [{ kind: "title", text: title.slice(0, 120) }] };
      const head = heads.find((text) => words.head.test(text));
      return head === undefined || swingLayout(sheet)
        ? undefined
        : { evidence: [{ kind: "header", text: head.slice(0, 120) }] };
    },
  };
}

export const population: Refusal = bySubject("population", {
  title: /^(?:bevolking|inwoners|kerncijfers wijken)/i,
  head: /^(?:totale?)?bevolking(?:$|[ _(A-Z])|^(?:aantal ?)?inwoners(?:$|[ _(])|^aantalinwoners_\d+$/i,
});

export const dwellings: Refusal = bySubject("dwellings", {
  title: /^(?:voorraad woningen|woningvoorraad|woningen)/i,
  head: /^(?:beginstand|eindstand|saldo)voorraad_\d+$|^(?:begin|eind)stand voorraad|^woningvoorraad/i,
});

export const survey: Refusal = bySubject("survey", {
  title: /veiligheidsmonitor|veiligheidsbeleving|slachtofferschap|onveiligheidsgevoelens/i,
  head: /veiligheidsmonitor|slachtofferschap|onveilig|betrouwbaarheidsinterval|^marges$|^% (?:inwoners|personen|bevolking)/i,
});
