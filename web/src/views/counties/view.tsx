/** The counties: side by side on a trait, or by how alike they are. */
import { usePlace } from "../../address/place";
import { AlikeExhibit } from "./alike";
import { TraitExhibit } from "./trait";
import "./counties.css";

/** The trait of which the sources say something about most counties. */
const USUAL = "trait/värdtyp";

export function CountiesView() {
  const { address } = usePlace();
  if (address.more["lika"] === "ja") return <AlikeExhibit key={address.county} />;
  const trait = address.more["drag"] ?? USUAL;
  return <TraitExhibit key={trait} trait={trait} />;
}
