/** A name that was found: what bears it, of what kind that is, and why it was found. */
import { Link, usePlace } from "../address/place";
import type { Change } from "../address/address";
import { kindOf } from "../words/kinds";
import { Sentence } from "../words/sentence";
import { useWords } from "../words/words";
import { type Found, FORMS, leadsTo, WHY, whyFound } from "./naming";

export function FoundName({ found, to = leadsTo(found.node) }: { found: Found; to?: Change }) {
  return (
    <>
      <Link to={to} lang="sv">{found.node.name}</Link>{" "}
      <Why found={found} />
    </>
  );
}

/** Of what kind it is, and why it was found. */
export function Why({ found }: { found: Found }) {
  const { language } = usePlace().address;
  const forms = useWords(FORMS);
  const why = useWords(WHY);
  const { noun, type } = found.node;
  return (
    <span class="quiet">
      {kindOf(language, noun, type)} · <Sentence text={whyFound(found, forms, why)} names={[found.name]} />
    </span>
  );
}
